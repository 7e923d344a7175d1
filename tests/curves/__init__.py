"""How each tool's score sinks as a defect grows: published in TOOLS.md, held by `test_curves.py`."""
