"""What a written picture says of itself: what it is, what it was made from, and how large it is on the work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from PIL import Image

from rflow_engine import __version__, measure
from rflow_engine.alignment import Alignment
from rflow_engine.export.frame import Frame
from rflow_engine.export.options import Direction, ExportOptions, Output

SOFTWARE = f"rflow {__version__}"
NAMESPACE = "urn:rflow:xmp:1.0#"
"""Of our own properties in XMP."""
_MM_PER_INCH = 25.4
# A size that the user has set and that of the file are the same if they differ by less.
_SAME = 0.001
_TITLES: dict[str, str] = {
    "aligned": "{source} as it lies on {target}",
    "overlay": "{source} laid over {target}",
    "difference": "Difference of {target} and {source} aligned to it",
    "side_by_side": "{target} (left) and {source} aligned to it (right)",
    "checkerboard": "Squares of {target} and of {source} aligned to it, in turns",
    "openraster": "{target}, {source} aligned to it, and their difference, in layers",
    "ome_tiff": "{target} and {source} aligned to it, as channels",
    "flow_colours": "Residual flow between {source} and {target} in colours",
}
_MIME = {"tiff": "image/tiff", "png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp"}
_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_EXIF = {"description": 270, "x": 282, "y": 283, "unit": 296, "software": 305}
_INCH = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What goes into a file beside its pixels.

    Attributes:
        title: what it is, in one line.
        description: the same with the program, and where the record is.
        when: when it was made, as ISO 8601.
        record: name of the sidecar; empty if none is written.
        properties: our own, by name.
    """

    title: str
    description: str
    when: str = ""
    record: str = ""
    properties: Mapping[str, str]

    def xmp(self, image_format: str) -> bytes:
        """The packet of metadata for a picture of a format."""
        return (_HEAD + _body(self, _MIME.get(image_format, "")) + '<?xpacket end="r"?>').encode()

    def exif(self, resolution: tuple[float, float] | None) -> bytes:
        """Description, program and resolution (pixels per inch) as EXIF, for formats that have no other place."""
        exif = Image.Exif()
        exif[_EXIF["description"]] = self.description
        exif[_EXIF["software"]] = SOFTWARE
        if resolution:
            exif[_EXIF["x"]], exif[_EXIF["y"]] = resolution
            exif[_EXIF["unit"]] = _INCH
        return exif.tobytes()


def about(
    alignment: Alignment,
    output: Output,
    checksums: Mapping[str, str],
    record: str,
    frame: Frame,
    direction: Direction = "source_to_target",
) -> About:
    """What the file of an output says of itself. Names of files go in, but neither folders nor people.

    Args:
        alignment: the result.
        output: what is written.
        checksums: SHA-256 by "source" and "target".
        record: name of the sidecar, or empty.
        frame: the frame of the output.
        direction: which picture moves; the frame is that of the other.
    """
    names = {"source": _legible(alignment.source.info.name), "target": _legible(alignment.target.info.name)}
    moved = names if direction == "source_to_target" else {"source": names["target"], "target": names["source"]}
    title = _TITLES.get(output, "{source} and {target}").format(**moved)
    where = f" How it was made is in {record}." if record else ""
    box = frame.box
    return About(
        title=title,
        description=f"{title}. Made by {SOFTWARE}.{where}",
        when=datetime.now(UTC).isoformat(timespec="seconds"),
        record=record,
        properties=_known(
            {
                "sourceName": names["source"],
                "sourceSHA256": checksums["source"],
                "targetName": names["target"],
                "targetSHA256": checksums["target"],
                # x_source = H x_target in pixels of the full resolution, row by row.
                "sourceFromTarget": " ".join(f"{value:.17g}" for value in alignment.source_from_target.ravel()),
                "hasFlow": str(alignment.flow is not None),
                "frame": f"{box.left} {box.top} {box.size.width} {box.size.height}",
                "frameIn": "target" if direction == "source_to_target" else "source",
                "frameOf": f"{frame.whole.width} {frame.whole.height}",
            }
        ),
    )


def _legible(name: str) -> str:
    """A name as XML can hold it: what stands for bytes that are no UTF-8 is escaped, control characters are dots."""
    readable = name.encode("utf-8", "backslashreplace").decode()
    return "".join(letter if letter.isprintable() else "." for letter in readable)


def _known(properties: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in properties.items() if value}


def resolution(alignment: Alignment, options: ExportOptions, frame: Frame) -> tuple[float, float] | None:
    """Pixels per inch (x, y) of an output, so that a ruler measures the work.

    The known size of a target pixel goes before what its file says.
    """
    info = alignment.target.info
    mm = options.mm_per_pixel[1] if options.mm_per_pixel else None
    by_file = measure.millimetres_per_pixel(info)
    if mm is None or (by_file is not None and abs(mm / by_file - 1) < _SAME):
        return frame.resolution(info.resolution)
    return frame.resolution((_MM_PER_INCH / mm, _MM_PER_INCH / mm))


def _body(told: About, mime: str) -> str:
    own = "".join(f"   <rflow:{name}>{escape(value)}</rflow:{name}>\n" for name, value in told.properties.items())
    record = f"   <rflow:record>{escape(told.record)}</rflow:record>\n" if told.record else ""
    parameters = f"recorded in {told.record}" if told.record else "aligned"
    source = escape(told.properties.get("sourceName", ""))
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        ' <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        '  <rdf:Description rdf:about=""\n'
        '    xmlns:dc="http://purl.org/dc/elements/1.1/"\n'
        '    xmlns:xmp="http://ns.adobe.com/xap/1.0/"\n'
        '    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"\n'
        '    xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"\n'
        '    xmlns:stRef="http://ns.adobe.com/xap/1.0/sType/ResourceRef#"\n'
        f'    xmlns:rflow="{NAMESPACE}">\n'
        f"   <dc:format>{mime}</dc:format>\n"
        f'   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(told.title)}</rdf:li></rdf:Alt></dc:title>\n'
        f'   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(told.description)}</rdf:li></rdf:Alt>'
        "</dc:description>\n"
        f"   <xmp:CreatorTool>{SOFTWARE}</xmp:CreatorTool>\n"
        f"   <xmp:CreateDate>{told.when}</xmp:CreateDate>\n"
        '   <xmpMM:DerivedFrom rdf:parseType="Resource">'
        f"<stRef:filePath>{source}</stRef:filePath></xmpMM:DerivedFrom>\n"
        '   <xmpMM:History><rdf:Seq><rdf:li rdf:parseType="Resource"><stEvt:action>derived</stEvt:action>'
        f"<stEvt:softwareAgent>{SOFTWARE}</stEvt:softwareAgent><stEvt:when>{told.when}</stEvt:when>"
        f"<stEvt:parameters>{escape(parameters)}</stEvt:parameters></rdf:li></rdf:Seq></xmpMM:History>\n"
        f"{own}{record}"
        "  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n"
    )
