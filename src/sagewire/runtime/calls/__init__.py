"""One call: made ready, sent, judged, tried again where that is safe, and ended in a result or an error."""
