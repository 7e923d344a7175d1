"""How each tool's score sinks as a defect grows: published in TOOLS.md, held by `tests/core/inspection/test_curves.py`."""
