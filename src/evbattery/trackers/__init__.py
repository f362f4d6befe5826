"""Trackers in: spreadsheets and lists of plants as claims whose evidence is the cell."""

from evbattery.trackers.mapping import TrackerColumn, TrackerMapping
from evbattery.trackers.tracker import read_tracker, tracker_mappings, tracker_template

__all__ = ["TrackerColumn", "TrackerMapping", "read_tracker", "tracker_mappings", "tracker_template"]
