"""The fields of rows in filters; for type checkers only, nothing imports them at run time.

They stand in one module, so that a checker has three hundred files fewer to open.
"""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class BudgetFields:
    """The fields of a `Budget` that a filter or an order may name."""

    recnum: Number
    lckedt: Number
    edtdte: DayField
    usrnme: Text
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class BudgetLineFields:
    """The fields of a `BudgetLine` that a filter or an order may name."""

    recnum: Number
    phsnum: Number
    linnum: Number
    cstcde: Number
    hrsbdg: Number
    matbdg: Number
    labbdg: Number
    eqpbdg: Number
    subbdg: Number
    othbdg: Number
    usrcs6: Number
    usrcs7: Number
    usrcs8: Number
    usrcs9: Number
    ttlbdg: Number
    untdsc: Text
    estunt: Number
    untcst: Number
    usrdf1: Text
    ntetxt: Text
    hrsorg: Number
    matorg: Number
    laborg: Number
    eqporg: Number
    suborg: Number
    othorg: Number
    cs6org: Number
    cs7org: Number
    cs8org: Number
    cs9org: Number
    ttlorg: Number
    euntor: Number
    ucstor: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class ChangeOrderFields:
    """The fields of a `ChangeOrder` that a filter or an order may name."""

    recnum: Number
    chgnum: Text
    chgdte: DayField
    jobnum: Number
    phsnum: Number
    dscrpt: Text
    reason: Text
    usrdf1: Text
    usrdf2: Text
    pchord: Text
    subdte: DayField
    aprdte: DayField
    invdte: DayField
    delreq: Number
    dysdly: Number
    chgtyp: Number
    status: Number
    submto: Text
    submby: Number
    reqamt: Number
    appamt: Number
    cstamt: Number
    ovhamt: Number
    pftamt: Number
    reqpft: Number
    entdte: DayField
    usrnme: Text
    chgscp: Text
    hotlst: Number
    lckedt: Number
    actper: Number
    mrgamt: Number
    reqmrg: Number
    estamt: Number
    estovh: Number
    upgrde: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class ChangeOrderLineFields:
    """The fields of a `ChangeOrderLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    dscrpt: Text
    chghrs: Number
    chgunt: Number
    bdgprc: Number
    vndnum: Number
    vndctc: Number
    ctclin: Number
    chgnum: Text
    chgsts: Number
    chgdte: DayField
    cstcde: Number
    csttyp: Number
    usrdf1: Text
    ntetxt: Text
    linref: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class ClientFields:
    """The fields of a `Client` that a filter or an order may name."""

    recnum: Number
    shtnme: Text
    clnnme: Text
    grting: Text
    addrs1: Text
    addrs2: Text
    ctynme: Text
    state: Text
    zipcde: Text
    bilad1: Text
    bilad2: Text
    bilcty: Text
    bilste: Text
    bilzip: Text
    shpad1: Text
    shpad2: Text
    shpcty: Text
    shpste: Text
    shpzip: Text
    usrdf1: Text
    usrdf2: Text
    usrdf3: Text
    usrdf4: Text
    usrdf5: Text
    usrdf6: Number
    usrdf7: Number
    usrdf8: Number
    usrdf9: Number
    contct: Text
    contc2: Text
    contc3: Text
    cntds1: Text
    cntds2: Text
    cntds3: Text
    phnnum: Text
    phn002: Text
    phn003: Text
    phnext: Text
    phext2: Text
    phext3: Text
    faxnum: Text
    fax002: Text
    fax003: Text
    cllphn: Text
    cell02: Text
    cell03: Text
    pagnum: Text
    pagr02: Text
    pagr03: Text
    e_mail: Text
    email2: Text
    email3: Text
    dtercv: DayField
    empnum: Number
    mannum: Number
    taxdst: Number
    lstctc: DayField
    cllbck: DayField
    lstmal: Text
    lstdte: DayField
    pchdte: DayField
    refdte: DayField
    prdnum: Number
    dscrte: Number
    finrte: Number
    ledsrc: Number
    clntyp: Number
    status: Number
    mallst: Number
    region: Number
    cmpsze: Number
    srvcon: Number
    srvexp: DayField
    clndsc: Number
    begbal: Number
    endbal: Number
    maploc: Text
    crsstr: Text
    bilbas: Number
    pchnum: Text
    exmnum: Text
    crdnum: Text
    expdte: DayField
    crdnme: Text
    crdtyp: Text
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class ClientContactFields:
    """The fields of a `ClientContact` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    cntnme: Text
    jobttl: Text
    phnnum: Text
    phnext: Text
    e_mail: Text
    cllphn: Text
    faxnum: Text
    othphn: Text
    othdsc: Text
    ntetxt: Text
    linref: Text
    msolid: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class CostCodeFields:
    """The fields of a `CostCode` that a filter or an order may name."""

    recnum: Number
    cdenme: Text
    untdsc: Text
    divnum: Number
    cmpcde: Number
    maxwge: Number
    cmpcd2: Number
    dptnum: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class CostTypeFields:
    """The fields of a `CostType` that a filter or an order may name."""

    recnum: Number
    typnme: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class DailyPayrollLineFields:
    """The fields of a `DailyPayrollLine` that a filter or an order may name."""

    paydte: DayField
    linnum: Number
    empnum: Number
    dscrpt: Text
    wrkord: Text
    jobnum: Number
    eqpnum: Number
    loctax: Number
    phsnum: Number
    cstcde: Number
    paytyp: Number
    paygrp: Number
    payrte: Number
    payhrs: Number
    pcerte: Number
    pieces: Number
    cmpcde: Number
    dptmnt: Number
    opreqp: Number
    eqpunt: Number
    oprhrs: Number
    stdhrs: Number
    idlhrs: Number
    bllunt: Number
    oprbll: Number
    stdbll: Number
    idlbll: Number
    usrdf1: Text
    ntetxt: Text
    absnce: Number


class EmployeeFields:
    """The fields of a `Employee` that a filter or an order may name."""

    recnum: Number
    lstnme: Text
    fstnme: Text
    midini: Text
    status: Number
    addrs1: Text
    addrs2: Text
    ctynme: Text
    state: Text
    zipcde: Text
    phnnum: Text
    pagnum: Text
    faxnum: Text
    cllphn: Text
    homnum: Text
    e_mail: Text
    socsec: Text
    eqpnum: Number
    dtebth: DayField
    dtehre: DayField
    dteina: DayField
    lstrse: DayField
    gender: Number
    mrtsts: Number
    hertge: Number
    paypst: Number
    wrkcmp: Number
    empcmp: Number
    crtrpt: Number
    taxste: Text
    payprd: Number
    paygrp: Number
    payrt1: Number
    payrt2: Number
    payrt3: Number
    salary: Number
    advdue: Number
    accsck: Number
    sckrte: Number
    sckmth: Number
    accvac: Number
    vacrte: Number
    vacmth: Number
    usrdf1: Text
    usrdf2: Text
    loctax: Number
    uninum: Number
    ntetxt: Text
    i9verf: Number
    exmovr: Number
    emptyp: Number
    comisn: Number
    actnum: Text
    rtnmbr: Text
    prente: Number
    acttyp: Number
    depamt: Number
    actnm2: Text
    rtnmb2: Text
    prent2: Number
    acttp2: Number
    dp2amt: Number
    actnm3: Text
    rtnmb3: Text
    prent3: Number
    acttp3: Number
    dp3amt: Number
    actnm4: Text
    rtnmb4: Text
    prent4: Number
    acttp4: Number
    dp4amt: Number
    dirdep: Number
    fullst: Text
    fulfst: Text
    rtetyp: Number
    rtetp2: Number
    rtetp3: Number
    rtetp4: Number
    sckchk: Number
    htglst: Number
    hiract: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class EquipmentFields:
    """The fields of a `Equipment` that a filter or an order may name."""

    recnum: Number
    eqpnme: Text
    shtnme: Text
    srlnum: Text
    licnum: Text
    eqptyp: Number
    depmnt: Number
    pchdte: DayField
    strdte: DayField
    enddte: DayField
    oprbll: Number
    oprcst: Number
    stbbll: Number
    stbcst: Number
    idlbll: Number
    idlcst: Number
    ttlhrs: Number
    ttlmls: Number
    lstloc: Text
    status: Number
    usrdf1: Text
    usrdf2: Text
    ntetxt: Text
    entdte: DayField
    usrnme: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class EquipmentCostFields:
    """The fields of a `EquipmentCost` that a filter or an order may name."""

    recnum: Number
    eqpnum: Number
    trnnum: Text
    dscrpt: Text
    trndte: DayField
    entdte: DayField
    actprd: Number
    srcnum: Number
    status: Number
    cstcde: Number
    csttyp: Number
    vndnum: Number
    opreqp: Number
    empnum: Number
    payrec: Number
    paytyp: Number
    csthrs: Number
    eqptyp: Number
    eqpqty: Number
    cstamt: Number
    grswge: Number
    eqpunt: Number
    usrnme: Text
    lgrrec: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class EquipmentRevenueFields:
    """The fields of a `EquipmentRevenue` that a filter or an order may name."""

    recnum: Number
    eqpnum: Number
    trnnum: Text
    dscrpt: Text
    trndte: DayField
    entdte: DayField
    actprd: Number
    srcnum: Number
    status: Number
    cstcde: Number
    eqpmnt: Number
    jobnum: Number
    eqpunt: Number
    eqptyp: Number
    eqpqty: Number
    rvnamt: Number
    lgrrec: Number
    ntetxt: Text
    usrnme: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class JobFields:
    """The fields of a `Job` that a filter or an order may name."""

    recnum: Number
    jobnme: Text
    shtnme: Text
    clnnum: Number
    contct: Text
    addrs1: Text
    addrs2: Text
    ctynme: Text
    state: Text
    zipcde: Text
    phnnum: Text
    faxnum: Text
    achtct: Number
    lender: Number
    sprvsr: Number
    slsemp: Number
    estemp: Number
    usrdf1: Text
    usrdf2: Text
    lcltax: Number
    slstax: Number
    lgract: Number
    dptmnt: Number
    dsccnt: Number
    finchg: Number
    retain: Number
    cntrct: Number
    begbal: Number
    endbal: Number
    biddte: DayField
    plnrcv: DayField
    actbid: DayField
    ctcdte: DayField
    prelen: DayField
    sttdte: DayField
    cmpdte: DayField
    lenfld: DayField
    lenrls: DayField
    jobtyp: Number
    status: Number
    pstwip: Number
    crtfid: Number
    connum: Text
    pchord: Text
    ntetxt: Text
    export: Text
    lotclr: Text
    lotprm: Number
    plnprc: Number
    actprc: Number
    estdte: DayField
    actdte: DayField
    lotnum: Text
    modnme: Text
    sqarft: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class JobContactFields:
    """The fields of a `JobContact` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    cntnme: Text
    jobttl: Text
    phnnum: Text
    phnext: Text
    e_mail: Text
    cllphn: Text
    faxnum: Text
    othphn: Text
    othdsc: Text
    ntetxt: Text
    linref: Text
    msolid: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class JobCostFields:
    """The fields of a `JobCost` that a filter or an order may name."""

    recnum: Number
    wrkord: Text
    jobnum: Number
    trnnum: Text
    dscrpt: Text
    trndte: DayField
    entdte: DayField
    actprd: Number
    srcnum: Number
    status: Number
    bllsts: Number
    phsnum: Number
    cstcde: Number
    csttyp: Number
    vndnum: Number
    eqpnum: Number
    empnum: Number
    payrec: Number
    paytyp: Number
    csthrs: Number
    cstamt: Number
    blgqty: Number
    blgamt: Number
    pieces: Number
    lgrrec: Number
    blgunt: Number
    eqptyp: Number
    eqpunt: Number
    eqpqty: Number
    grswge: Number
    ovrrde: Number
    blgttl: Number
    active: Number
    acrinv: Number
    shwamt: Number
    ovhamt: Number
    pftamt: Number
    taxabl: Number
    usrnme: Text
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class JobPhaseFields:
    """The fields of a `JobPhase` that a filter or an order may name."""

    recnum: Number
    phsnum: Number
    phsnme: Text
    bllamt: Number
    retain: Number
    mdldsc: Text
    untdsc: Text
    untqty: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class JournalLineFields:
    """The fields of a `JournalLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    dscrpt: Text
    lgract: Number
    subact: Number
    dbtamt: Number
    crdamt: Number
    usrdf1: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class JournalTransactionFields:
    """The fields of a `JournalTransaction` that a filter or an order may name."""

    recnum: Number
    trnnum: Text
    trndte: DayField
    pchord: Text
    dscrpt: Text
    status: Number
    srcnum: Number
    actprd: Number
    entdte: DayField
    vndnum: Number
    payee1: Text
    payee2: Text
    addrs1: Text
    addrs2: Text
    ctynme: Text
    state: Text
    usrdf1: Text
    usrdf2: Text
    arcrec: Number
    usrnme: Text
    lgrrec: Number
    ntetxt: Text
    zipcde: Text
    chkamt: Number
    active: Number
    jobvar: Number
    eqpvar: Number
    wipvar: Number
    ccrclr: Number
    ccract: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
    postyr: Number


class LedgerAccountFields:
    """The fields of a `LedgerAccount` that a filter or an order may name."""

    recnum: Number
    shtnme: Text
    lngnme: Text
    subact: Number
    sumact: Number
    csttyp: Number
    begbal: Number
    endbal: Number
    nxtchk: Number
    nxtdep: Number
    strbal: Number
    acttyp: Number
    dbtcrd: Number
    ntetxt: Text
    jobsub: Number
    iscrcd: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class LedgerBalanceFields:
    """The fields of a `LedgerBalance` that a filter or an order may name."""

    lgract: Number
    actprd: Number
    postyr: Number
    balnce: Number
    budget: Number


class PayableInvoiceFields:
    """The fields of a `PayableInvoice` that a filter or an order may name."""

    recnum: Number
    invnum: Text
    pchord: Text
    ctcnum: Text
    vndnum: Number
    jobnum: Number
    phsnum: Number
    dscrpt: Text
    invdte: DayField
    duedte: DayField
    refnum: Text
    dscdte: DayField
    invtyp: Number
    status: Number
    payee2: Text
    usrdf1: Text
    usrdf2: Text
    dscavl: Number
    retain: Number
    setpay: Number
    amtpad: Number
    dsctkn: Number
    invttl: Number
    adjust: Number
    freigh: Number
    ttlpad: Number
    invbal: Number
    invnet: Number
    actper: Number
    entdte: DayField
    lgrrec: Number
    usrnme: Text
    btcnum: Number
    hotlst: Number
    shpnum: Text
    cmpamt: Number
    usetax: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class PayableInvoiceLineFields:
    """The fields of a `PayableInvoiceLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    prtnum: Number
    prtdsc: Text
    alpnum: Text
    untdsc: Text
    linqty: Number
    linprc: Number
    extttl: Number
    actnum: Number
    subact: Number
    invloc: Number
    sernum: Text
    usrdf1: Text
    linref: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class PayablePaymentFields:
    """The fields of a `PayablePayment` that a filter or an order may name."""

    recnum: Number
    dscrpt: Text
    chknum: Text
    chkdte: DayField
    actper: Number
    amount: Number
    dsctkn: Number
    aplcrd: Number
    lgrrec: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class PayrollRecordFields:
    """The fields of a `PayrollRecord` that a filter or an order may name."""

    recnum: Number
    empnum: Number
    strprd: DayField
    payprd: DayField
    chknum: Text
    chkdte: DayField
    taxste: Text
    salary: Number
    payrt1: Number
    payrt2: Number
    payrt3: Number
    advnce: Number
    paytyp: Number
    status: Number
    qtrnum: Number
    reghrs: Number
    ovthrs: Number
    prmhrs: Number
    sckhrs: Number
    vachrs: Number
    holhrs: Number
    pieces: Number
    ttlhrs: Number
    regpay: Number
    ovtpay: Number
    prmpay: Number
    sckpay: Number
    vacpay: Number
    holpay: Number
    pcerte: Number
    perdim: Number
    mscpay: Number
    grspay: Number
    dedttl: Number
    addttl: Number
    netpay: Number
    entdte: DayField
    pcpyrt: Number
    dirdep: Number
    lgrrec: Number
    usrnme: Text
    ntetxt: Text
    ddpbch: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class ProposalFields:
    """The fields of a `Proposal` that a filter or an order may name."""

    recnum: Number
    lckedt: Number
    hotlst: Number
    edtdte: DayField
    usrnme: Text
    colshw: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class ProposalLineFields:
    """The fields of a `ProposalLine` that a filter or an order may name."""

    recnum: Number
    phsnum: Number
    linnum: Number
    itmnum: Number
    cstcde: Number
    dscrpt: Text
    matprp: Number
    labprp: Number
    eqpprp: Number
    subprp: Number
    othprp: Number
    usrcs6: Number
    usrcs7: Number
    usrcs8: Number
    usrcs9: Number
    ttlprp: Number
    usrdf1: Text
    ntetxt: Text
    matorg: Number
    laborg: Number
    eqporg: Number
    suborg: Number
    othorg: Number
    cs6org: Number
    cs7org: Number
    cs8org: Number
    cs9org: Number
    ttlorg: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class PurchaseOrderFields:
    """The fields of a `PurchaseOrder` that a filter or an order may name."""

    recnum: Number
    ordnum: Text
    orddte: DayField
    vndnum: Number
    attion: Text
    odrdby: Number
    jobnum: Number
    phsnum: Number
    eqpmnt: Number
    dscrpt: Text
    docnum: Text
    docsrc: Number
    taxdst: Number
    appdte: DayField
    schdte: DayField
    deldte: DayField
    delvia: Text
    ordtyp: Number
    status: Number
    addrs1: Text
    addrs2: Text
    ctynme: Text
    state: Text
    zipcde: Text
    usrdf1: Text
    usrdf2: Text
    rcvdte: Number
    currnt: Number
    cancel: Number
    subttl: Number
    slstax: Number
    pchttl: Number
    pchbal: Number
    entdte: DayField
    usrnme: Text
    hotlst: Number
    lckedt: Number
    ntetxt: Text
    tsknum: Number
    issdat: DayField
    issbch: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class PurchaseOrderLineFields:
    """The fields of a `PurchaseOrderLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    prtnum: Number
    prtdsc: Text
    alpnum: Text
    untdsc: Text
    linqty: Number
    linprc: Number
    extttl: Number
    rcvdte: Number
    currnt: Number
    cancel: Number
    cstcde: Number
    csttyp: Number
    invloc: Number
    lgract: Number
    subact: Number
    usrdf1: Text
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class ReceivableInvoiceFields:
    """The fields of a `ReceivableInvoice` that a filter or an order may name."""

    recnum: Number
    invnum: Text
    invdte: DayField
    jobnum: Number
    phsnum: Number
    dscrpt: Text
    taxdst: Number
    pchord: Text
    duedte: DayField
    refnum: Text
    dscdte: DayField
    invtyp: Number
    status: Number
    usrdf1: Text
    usrdf2: Text
    dscavl: Number
    retain: Number
    slstax: Number
    amtpad: Number
    dsctkn: Number
    invttl: Number
    invbal: Number
    invnet: Number
    taxabl: Number
    actper: Number
    lgrrec: Number
    nontax: Number
    entdte: DayField
    ttlpad: Number
    usrnme: Text
    hotlst: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class ReceivableInvoiceLineFields:
    """The fields of a `ReceivableInvoiceLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    prtnum: Number
    dscrpt: Text
    alpnum: Text
    untdsc: Text
    linqty: Number
    linprc: Number
    extprc: Number
    lgract: Number
    subact: Number
    cstcde: Number
    usrdf1: Text
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class ReceivablePaymentFields:
    """The fields of a `ReceivablePayment` that a filter or an order may name."""

    recnum: Number
    dscrpt: Text
    chknum: Text
    chkdte: DayField
    actper: Number
    amount: Number
    dsctkn: Number
    aplcrd: Number
    lgrrec: Number
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class SubaccountFields:
    """The fields of a `Subaccount` that a filter or an order may name."""

    recnum: Number
    shtnme: Text
    lngnme: Text
    ctract: Number
    begbal: Number
    endbal: Number
    strbal: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class SubcontractFields:
    """The fields of a `Subcontract` that a filter or an order may name."""

    recnum: Number
    ctcnum: Text
    divnum: Number
    vndnum: Number
    jobnum: Number
    phsnum: Number
    dscrpt: Text
    taxdst: Number
    usrdf1: Text
    usrdf2: Text
    status: Number
    contyp: Number
    rtnrte: Number
    pmtbnd: Number
    prfbnd: Number
    appdte: DayField
    condte: DayField
    orgstr: DayField
    orgfin: DayField
    strdte: DayField
    subcmp: DayField
    findte: DayField
    hotlst: Number
    paysts: Number
    lckedt: Number
    entdte: DayField
    usrnme: Text
    cntttl: Number
    chgttl: Number
    ctcttl: Number
    taxttl: Number
    invttl: Number
    balttl: Number
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class SubcontractLineFields:
    """The fields of a `SubcontractLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    dscrpt: Text
    cstcde: Number
    csttyp: Number
    amount: Number
    change: Number
    cntrct: Number
    billed: Number
    remain: Number
    usrdf1: Text
    ntetxt: Text
    linref: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class TimeLineFields:
    """The fields of a `TimeLine` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    dtewrk: DayField
    daywrk: Text
    dscrpt: Text
    wrkord: Text
    jobnum: Number
    eqpnum: Number
    loctax: Number
    phsnum: Number
    cstcde: Number
    paytyp: Number
    paygrp: Number
    payrte: Number
    hrswrk: Number
    pcerte: Number
    pieces: Number
    cmpcde: Number
    dptmnt: Number
    jobcst: Number
    cmpsub: Number
    bensub: Number
    cmpwge: Number
    cmpgrs: Number
    absnce: Number
    usrdf1: Text
    ntetxt: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class VendorFields:
    """The fields of a `Vendor` that a filter or an order may name."""

    recnum: Number
    vndnme: Text
    shtnme: Text
    ownnme: Text
    addrs1: Text
    addrs2: Text
    ctynme: Text
    state: Text
    zipcde: Text
    fedidn: Text
    steidn: Text
    resnum: Text
    actnum: Text
    licnum: Text
    usrdf1: Text
    usrdf2: Text
    phnnum: Text
    pagnum: Text
    faxnum: Text
    cllphn: Text
    homphn: Text
    e_mail: Text
    dscrte: Number
    lgrdft: Number
    cdedft: Number
    typdft: Number
    stsdft: Number
    wrndft: Number
    bal199: Number
    ytdact: Number
    lstact: Number
    begbal: Number
    endbal: Number
    vndtyp: Number
    prt199: Number
    minsts: Number
    taxdst: Number
    intrnl: Number
    cmprte: Number
    utxrte: Number
    hotlst: Text
    ordtyp: Number
    orddsc: Text
    contyp: Number
    condsc: Text
    ntetxt: Text
    dupchk: Number
    rfptyp: Number
    rfpdsc: Text
    sepchk: Number
    contct: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text


class VendorContactFields:
    """The fields of a `VendorContact` that a filter or an order may name."""

    recnum: Number
    linnum: Number
    cntnme: Text
    jobttl: Text
    phnnum: Text
    phnext: Text
    e_mail: Text
    cllphn: Text
    faxnum: Text
    othphn: Text
    othdsc: Text
    ntetxt: Text
    linref: Text
    msolid: Text
    idnum: Number
    idref: Number
    insdte: Text
    insusr: Text
    upddte: Text
    updusr: Text
