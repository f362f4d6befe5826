"""Frames: the rules that tie figures, dates, names and verbs to their subjects, one module for each kind of fact."""
