"""Trained weights, properly kept: what there is, where it lies, whether it is the right file, and how to get it.

Nothing is downloaded unless the user asks. A file is only handed to torch after its SHA-256 agrees with the catalogue,
or, where none is published, with the one it had when it was accepted by its layout; and then with
``weights_only=True``, so that it can carry tensors and nothing else. Packages that carry weights are not imported.
"""

from rflow_engine.weights.catalogue import CATALOGUE, WeightsEntry, entry
from rflow_engine.weights.keeping import add, addresses_of, fetch, hosts_of
from rflow_engine.weights.store import State, Status, fingerprint, path, read, state_dict, status, statuses, use, verify

__all__ = [
    "CATALOGUE",
    "State",
    "Status",
    "WeightsEntry",
    "add",
    "addresses_of",
    "entry",
    "fetch",
    "fingerprint",
    "hosts_of",
    "path",
    "read",
    "state_dict",
    "status",
    "statuses",
    "use",
    "verify",
]
