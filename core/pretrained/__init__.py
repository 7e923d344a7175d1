"""Pretrained networks: weights that come as packages, read without torch and without executing anything.

They are program code like any installed package: they never change while the program runs, so judging that uses them
stays a pure function of its input.
"""
