"""`python -m generator overlay`: the patched document on standard output, or exactly one error line and the code 1."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator import yaml
from generator.__main__ import main

ROOT = Path(__file__).parents[2]
OVERLAY = "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n- target: TARGET\n  update: {x: NO}\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "d.yaml").write_text("a: {b: 2024-01-02}\nl: [é]\n")
    (tmp_path / "d.json").write_text('{"a": {"b": 1.50}}')
    (tmp_path / "good.yaml").write_text(OVERLAY.replace("TARGET", "$.a"))
    (tmp_path / "good.json").write_text(
        json.dumps(
            {
                "overlay": "1.0.0",
                "info": {"title": "t", "version": "1"},
                "actions": [{"target": "$.a", "update": {"y": 1}}],
            }
        )
    )
    (tmp_path / "stale.yaml").write_text(OVERLAY.replace("TARGET", "$.gone"))
    (tmp_path / "broken.yaml").write_text("overlay: [\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_prints_the_patched_document(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["overlay", "d.yaml", "good.yaml", "good.json"]) == 0
    captured = capsys.readouterr()
    assert captured.out == "a:\n  b: '2024-01-02'\n  x: 'NO'\n  y: 1\nl:\n- é\n"
    assert captured.err == ""


@pytest.mark.usefixtures("folder")
def test_patches_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["overlay", "d.json", "good.json"]) == 0
    assert yaml.loads(capsys.readouterr().out, "x.yaml") == {"a": {"b": 1.5, "y": 1}}


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            ["d.yaml", "stale.yaml"],
            "stale.yaml:4 (#/actions/0/target): the target `$.gone` of actions[0] selects nothing",
        ),
        (["d.yaml", "good.yaml", "stale.yaml"], "stale.yaml:4 (#/actions/0/target): "),
        (["d.yaml", "broken.yaml"], "broken.yaml:2 (#): not valid YAML"),
        (["d.yaml", "d.yaml"], "d.yaml:1 (#): this is no overlay: `overlay` is missing"),
        (["d.yaml", "nowhere.yaml"], "nowhere.yaml (#): there is no such file"),
        (["nowhere.yaml", "good.yaml"], "nowhere.yaml (#): there is no such file"),
        (["broken.yaml", "good.yaml"], "broken.yaml:2 (#): not valid YAML"),
        ([".", "good.yaml"], ". (#): this is a folder"),
    ],
)
def test_bad_input_is_one_line(arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["overlay", *arguments]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(line)
    assert captured.err.count("\n") == 1


@pytest.mark.usefixtures("folder")
def test_lenient_lets_a_target_select_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["overlay", "--lenient", "d.yaml", "stale.yaml"]) == 0
    assert yaml.loads(capsys.readouterr().out, "x.yaml") == yaml.load("d.yaml")


def test_as_a_program(folder: Path) -> None:
    command = [sys.executable, "-m", "generator", "overlay", str(folder / "d.yaml"), str(folder / "good.yaml")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, env={"LC_ALL": "C"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == "a:\n  b: '2024-01-02'\n  x: 'NO'\nl:\n- é\n"


def test_no_arguments_explain_themselves(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([])
    assert caught.value.code == 2
    assert "required: COMMAND" in capsys.readouterr().err
