"""The B-spline registration of elastix by mutual information, in a process of its own that can be stopped.

elastix cannot be interrupted from Python, and a registration that takes too long must not hold up a benchmark. The
process is started once and keeps what it has loaded; when a registration takes longer than allowed it is killed, and
the next one starts another.
"""

from __future__ import annotations

import importlib.util
import multiprocessing
import os
import time
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from tempfile import TemporaryDirectory

import numpy as np

from rflow_engine.types import AnyArray, BoolArray, Float32Array

# Loading elastix is not part of a registration.
_LOADING = 300.0


def installed() -> bool:
    """Whether ``itk-elastix`` can be imported."""
    return importlib.util.find_spec("itk") is not None and importlib.util.find_spec("itk.ElastixPython") is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What elastix may spend on each of four resolutions; its own defaults.

    Attributes:
        spacing: pixels between control points at the finest resolution.
        iterations: of adaptive stochastic gradient descent.
        samples: pixels, drawn anew in each iteration, that the mutual information is taken from.
        bending: weight of the bending energy against mutual information.
        threads: it may use.
    """

    spacing: float = 16.0
    iterations: int = 256
    samples: int = 2048
    bending: float = 1.0
    threads: int = 1


@dataclass(frozen=True, slots=True)
class Registered:
    """What came of a registration.

    Attributes:
        field: (h, w, 2) float32 displacement in pixels from the target to the source; None if there is none.
        seconds: by the clock.
        processor_seconds: of all threads.
        problem: why there is none, in a few words.
    """

    field: Float32Array | None
    seconds: float
    processor_seconds: float
    problem: str = ""


@dataclass(slots=True)
class Elastix:
    """Registers pictures in another process.

    Attributes:
        effort: what it may spend.
        budget: seconds by the clock after which a registration is given up.
    """

    effort: Effort = field(default_factory=Effort)
    budget: float = 60.0
    _folder: TemporaryDirectory[str] | None = None
    _process: BaseProcess | None = None
    _pipe: Connection | None = None

    def __call__(self, target: AnyArray, source: AnyArray, valid: BoolArray) -> Registered:
        """Register two (h, w) uint8 pictures that nearly lie on each other, where both are valid."""
        pipe = self._started()
        pipe.send((target, source, valid, self.effort))
        if not pipe.poll(self.budget):
            self.close()
            return Registered(None, self.budget, float("nan"), f"took more than {self.budget:g} s")
        try:
            answer = pipe.recv()
        except EOFError:
            self.close()
            return Registered(None, float("nan"), float("nan"), "the process ended")
        assert isinstance(answer, Registered)
        return answer

    def close(self) -> None:
        """End the process, whatever it is doing."""
        if self._process is not None and self._pipe is not None:
            # Where it only waits for the next question, the end of the pipe ends it.
            self._pipe.close()
            self._process.join(timeout=1.0)
            self._process.kill()
            self._process.join()
        if self._folder is not None:
            self._folder.cleanup()
        self._process = self._pipe = self._folder = None

    def _started(self) -> Connection:
        if self._pipe is None:
            # A fork would share the threads of libraries that are already running.
            context = multiprocessing.get_context("spawn")
            self._pipe, end = context.Pipe()
            # transformix leaves files where it runs.
            self._folder = TemporaryDirectory()
            self._process = context.Process(target=_serve, args=(end, self._folder.name), daemon=True)
            self._process.start()
            end.close()
            if not self._pipe.poll(_LOADING):
                self.close()
                raise RuntimeError("elastix could not be loaded")
            self._pipe.recv()
        return self._pipe


def _serve(pipe: Connection, folder: str) -> None:
    """Answer registrations until nobody asks any more."""
    import itk

    os.chdir(folder)
    itk.ParameterObject.New()  # Loads the library.
    pipe.send("ready")
    while True:
        try:
            target, source, valid, effort = pipe.recv()
        except EOFError:
            return
        clock, processor = time.perf_counter(), time.process_time()
        field, problem = None, ""
        try:
            field = _registered(target, source, valid, effort)
        except RuntimeError as error:
            problem = str(error).strip().splitlines()[-1][:120]
        pipe.send(Registered(field, time.perf_counter() - clock, time.process_time() - processor, problem))


def _registered(target: AnyArray, source: AnyArray, valid: BoolArray, effort: Effort) -> Float32Array:
    """(h, w, 2) displacement in pixels: the source at ``x + d(x)`` looks like the target at ``x``."""
    import itk

    parameters = itk.ParameterObject.New()
    chosen = parameters.GetDefaultParameterMap("bspline", 4, effort.spacing)
    chosen["MaximumNumberOfIterations"] = (str(effort.iterations),)
    chosen["NumberOfSpatialSamples"] = (str(effort.samples),)
    chosen["Metric1Weight"] = (str(effort.bending),)
    chosen["RandomSeed"] = ("1",)
    chosen["ErodeFixedMask"] = ("true",)
    chosen["RequiredRatioOfValidSamples"] = ("0.05",)
    chosen["WriteResultImage"] = ("false",)
    parameters.AddParameterMap(chosen)
    fixed, moving = (itk.image_from_array(picture.astype(np.float32)) for picture in (target, source))
    mask = itk.image_from_array(valid.astype(np.uint8))
    _, found = itk.elastix_registration_method(
        fixed,
        moving,
        parameter_object=parameters,
        fixed_mask=mask,
        number_of_threads=effort.threads,
        log_to_console=False,
    )
    return np.asarray(itk.transformix_deformation_field(moving, found), np.float32).copy()
