"""A GenICam camera, by GigE Vision or USB3 Vision, through Aravis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.devices.cameras import aravis
from core.devices.cameras.camera import Camera, Exposure
from core.devices.cameras.genicam_controls import GenicamControls
from core.devices.cameras.genicam_dating import FREE, Dating
from core.devices.cameras.genicam_stream import FORMATS, Losses, Picture, open_stream, pictures
from core.devices.cameras.reader import Reader
from core.errors import CameraError, CameraNotFoundError, CameraTimeoutError

if TYPE_CHECKING:
    from core.inspection.camera_spec import CameraSpec, Controls

AUTOMATIC = "auto"
NOMINAL_FPS = 30.0
"""For cameras that do not declare a rate; the real one is measured."""

FIRST_PICTURE_S = 5.0
JOIN_WITHIN_S = 1.0
"""A camera that answers is let go of within this time; one that does not takes the thread some seconds more."""

SETTLING_PICTURES = 2
"""Pictures that a sensor may still expose with the old settings after the camera has accepted new ones."""

SETTLED_WITHIN_S = 3.0
NOTICED_WITHIN_S = 0.01
"""How long after the edge at the camera the station may notice the same edge at its own trigger line."""


class GenicamCamera(Camera):
    """A GenICam camera; only its newest picture is kept, and those not read in time are dropped.

    It has its own thread (`genicam-camera`), which lets go of the camera: that takes seconds when it does not answer.
    What is not set by a program stays as the camera was found when it was first opened.
    """

    is_simulated = False

    def __init__(
        self,
        source: str,
        width_px: int,
        height_px: int,
        pixel_format: str = AUTOMATIC,
        *,
        trigger: str = FREE,
        latency_s: float = 0.0,
        most_gain_db: float = 24.0,
    ) -> None:
        """`source`: an id, address or serial number that `aravis.find` gives, or "" for the only camera.

        Args:
            width_px, height_px: of the part of the sensor, around its middle, that the pictures show.
            pixel_format: "auto", or the beginning of a name of the GenICam PFNC in lower case, as "bayer".
            trigger: "free", "software", or an input of the camera as "line1".
            latency_s: longest time by which the camera holds a picture back, beyond one frame period.
            most_gain_db: what the highest gain amounts to, of a camera that counts it in steps of its own.
        """
        super().__init__()
        self._source = source
        self._size_px = width_px, height_px
        self._format = pixel_format
        self._trigger = trigger
        self._latency_s = latency_s
        self._most_gain_db = most_gain_db
        self._title = f"GenICam camera {source}".rstrip()
        self._dating = Dating(trigger, NOMINAL_FPS, latency_s)
        self._library: aravis.Aravis | None = None
        self._controls_here: GenicamControls | None = None
        self._ranges: Controls = {}
        self._own: dict[str, tuple[float, Any]] = {}
        self._losses = Losses()
        self._reader: Reader[Picture] | None = None

    @property
    def title(self) -> str:
        return self._title

    @property
    def latency_s(self) -> float:
        return self._dating.latency_s

    @property
    def lost_packets(self) -> int:
        return self._losses.packets

    @property
    def is_triggered(self) -> bool:
        return self._dating.is_by_machine

    @property
    def early_s(self) -> float:
        return self._dating.unsure_s + NOTICED_WITHIN_S if self.is_triggered else 0.0

    @property
    def _period_s(self) -> float:
        return self._dating.period_s

    @property
    def _settling_s(self) -> float:
        return 0.0 if self.is_triggered else SETTLING_PICTURES * self._period_s

    @property
    def _controls(self) -> Controls:
        return self._ranges

    def open(self) -> None:
        if self._reader is not None:
            return
        self._reader = self._begun()
        if not self.is_triggered and not self._reader.wait_for_first(FIRST_PICTURE_S):
            self.close()
            raise CameraNotFoundError(
                "The GenICam camera gives no whole pictures. Check the network: its cable, and the largest packets and "
                "buffers that this computer takes."
            )

    def _begun(self) -> Reader[Picture]:
        """Reads the camera, which only the reader and the controls hold. Raises as `open`."""
        library = aravis.load()
        camera = aravis.open_camera(library, aravis.source_of(self._source))
        try:
            stream = self._set_up(library, camera)
        except (library.error, CameraError) as error:
            # Frames of a traceback hold the camera; while anybody holds it, nobody can open it again.
            del camera
            problem = error if isinstance(error, CameraError) else aravis.failed(error)
            raise problem.with_traceback(None) from None
        return Reader("genicam-camera", pictures(library, camera, stream, self._dating, self._losses))

    def _set_up(self, library: aravis.Aravis, camera: Any) -> Any:
        """Set what no program sets, and return the stream. Raises CameraError, and the library's error."""
        camera.set_acquisition_mode(library.names.AcquisitionMode.CONTINUOUS)
        self._set_region(camera)
        camera.set_pixel_format(self._format_of(camera))
        self._set_trigger(camera)
        self._dating = Dating(self._trigger, _declared_fps(camera), self._latency_s)
        controls = GenicamControls(camera, self._most_gain_db)
        self._own = self._own or controls.own
        controls.keep_own(self._own)
        self._title = f"GenICam camera {camera.get_vendor_name()} {camera.get_model_name()}"
        self._losses = Losses()
        stream = open_stream(library, camera)
        self._library, self._controls_here, self._ranges = library, controls, controls.ranges()
        return stream

    def close(self) -> None:
        reader, self._reader = self._reader, None
        # The reading thread lets go of the camera, which may block: nothing else may hold it.
        self._controls_here = None
        if reader is not None:
            reader.stop(JOIN_WITHIN_S)

    def _apply(self, spec: CameraSpec) -> CameraSpec:
        """Wait until pictures show what has changed: sensors take some pictures for that."""
        if self._controls_here is None or self._reader is None or self._library is None:
            raise CameraError("The camera is not open.")
        if spec.exposure_us is not None:
            # Known to the reading thread before the pictures become slower; meanwhile the longer one counts.
            before_s = self._dating.period_s if self._dating.exposure_s is None else self._dating.exposure_s
            self._dating.exposure_s = max(before_s, spec.exposure_us / 1e6)
        try:
            applied, has_changed = self._controls_here.apply(spec)
        except self._library.error as error:
            raise aravis.failed(error) from error
        self._ranges = self._controls_here.ranges()
        # What an automatic exposes at the moment is not told: it is taken for a whole period.
        is_known = applied.exposure_us is not None and not self._controls_here.is_automatic("exposure_us")
        exposure_s = (applied.exposure_us or 0.0) / 1e6 if is_known else None
        if has_changed and not self.is_triggered and not self._reader.wait_for(SETTLING_PICTURES, self._settles_in_s):
            raise CameraTimeoutError
        self._dating.exposure_s = exposure_s
        return applied

    def _expose(self, timeout_s: float) -> Exposure:
        if self._reader is None:
            raise CameraError("The camera is not open.")
        picture = self._reader.take(timeout_s)
        if picture is None:
            raise CameraError("The GenICam camera does not answer any more. Check its cable and its power.")
        return Exposure(picture.image(self._size_px), picture.begun_ns)

    @property
    def _settles_in_s(self) -> float:
        return SETTLED_WITHIN_S + 2 * SETTLING_PICTURES * self._period_s

    def _set_region(self, camera: Any) -> None:
        """Show the part of the sensor around its middle. Raises CameraError (it does not have this size)."""
        width, height = self._size_px
        camera.set_region(0, 0, -1, -1)  # the whole sensor is allowed again
        (least_width, most_width), (least_height, most_height) = camera.get_width_bounds(), camera.get_height_bounds()
        steps = camera.get_width_increment(), camera.get_height_increment()
        fits = least_width <= width <= most_width and least_height <= height <= most_height
        if not fits or (width - least_width) % steps[0] or (height - least_height) % steps[1]:
            raise CameraError(
                "The camera takes pictures of {least} to {most} px, in steps of {steps} px, not of {width} × {height} "
                "px. Set VISION_CAMERA_WIDTH_PX and VISION_CAMERA_HEIGHT_PX.",
                least=f"{least_width} × {least_height}",
                most=f"{most_width} × {most_height}",
                steps=f"{steps[0]} × {steps[1]}",
                width=width,
                height=height,
            )
        camera.set_region(0, 0, width, height)
        if camera.is_region_offset_available():
            x = _middle(camera.get_x_offset_bounds()[1], camera.get_x_offset_increment())
            y = _middle(camera.get_y_offset_bounds()[1], camera.get_y_offset_increment())
            camera.set_region(x, y, width, height)

    def _format_of(self, camera: Any) -> int:
        """The number of the pixel format to use. Raises CameraError if the camera does not offer it."""
        offered = set(camera.dup_available_pixel_formats())
        for number, known in FORMATS.items():
            if number in offered and (self._format == AUTOMATIC or known.name.lower().startswith(self._format)):
                return number
        raise CameraError(
            "The camera does not offer pictures of the format {format}. It offers {offered}; the station reads Mono8, "
            "Bayer…8, RGB8 and BGR8.",
            format=self._format,
            offered=", ".join(camera.dup_available_pixel_formats_as_strings()),
        )

    def _set_trigger(self, camera: Any) -> None:
        """Raises CameraError (it does not have this trigger)."""
        camera.clear_triggers()
        if self._trigger == FREE:
            return
        wanted = self._trigger.capitalize()
        offered = camera.dup_available_trigger_sources()
        if wanted not in offered:
            raise CameraError(
                "The camera has no trigger {trigger}. Set VISION_CAMERA_TRIGGER to one of its own: {offered}.",
                trigger=wanted,
                offered=", ".join(offered),
            )
        camera.set_trigger(wanted)


def _declared_fps(camera: Any) -> float:
    fps = float(camera.get_frame_rate()) if camera.is_frame_rate_available() else NOMINAL_FPS
    return fps if 0.01 <= fps <= 10_000 else NOMINAL_FPS


def _middle(most: int, step: int) -> int:
    return most // 2 // step * step
