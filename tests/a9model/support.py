"""Programs for the Cortex-A9 timing model, and how to run them under it."""

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]
PROGRAMS = HERE / "programs"
CFLAGS = ["-O1", "-marm", "-march=armv7-a", "-mfpu=neon", "-mfloat-abi=hard", "-static"]
REPEATS = 200


@dataclass(frozen=True)
class Model:
    """The plugin: `regions(program, ...)` gives what its report says of each region."""

    plugin: Path
    folder: Path

    def run(self, program, *arguments, **options):
        """The process of one run; `options` are the plugin's."""
        joined = "".join(f",{name}={value}" for name, value in options.items())
        command = ["qemu-arm", "-cpu", "cortex-a9", "-plugin", f"{self.plugin}{joined}", program]
        return subprocess.run(
            [*map(str, command), *map(str, arguments)], capture_output=True, text=True, check=False
        )

    def report(self, program, *arguments, **options):
        out = self.folder / "report.json"
        done = self.run(program, *arguments, out=out, **options)
        assert done.returncode == 0, done.stderr
        return json.loads(out.read_text())

    def regions(self, program, *arguments, **options):
        return self.report(program, *arguments, **options)["regions"]

    def cycles(self, program, *arguments, **options):
        """Cycles of each region."""
        return [
            region["total"]["cycles"] for region in self.regions(program, *arguments, **options)
        ]


def missing_tools(*names):
    """A reason to skip, or None."""
    absent = [name for name in names if shutil.which(name) is None]
    return f"needs {', '.join(absent)}" if absent else None


def compile_c(source, output, *flags):
    command = ["arm-linux-gnueabihf-gcc", *CFLAGS, f"-I{PROGRAMS}", source, "-o", output, *flags]
    subprocess.run(list(map(str, command)), check=True)
    return output


def repeated(*instructions, copies=1, count=REPEATS):
    """C that runs the instructions `count` x `copies` times.

    r4 points at zeroed memory when an iteration begins.
    """
    body = "\\n".join(instruction for _ in range(copies) for instruction in instructions)
    return (
        f'n = {count}; __asm__ volatile("1:\\nmov r4, %1\\n{body}\\nsubs %0, %0, #1\\nbne 1b"'
        ' : "+r"(n) : "r"(memory + 256) : CLOBBERS);\n'
    )


def loop(*instructions, copies=1, count=REPEATS):
    """The same in a region of its own."""
    return f"mark_open();\n{repeated(*instructions, copies=copies, count=count)}mark_close();\n"


def program_of(bodies):
    """A C program that runs the bodies one after the other."""
    registers = [f"r{i}" for i in (0, 1, 2, 3, 4, 5, 6, 8)] + [f"d{i}" for i in range(32)]
    clobbers = ", ".join(f'"{name}"' for name in ("cc", "memory", *registers))
    return (
        '#include "marks.h"\n'
        f"#define CLOBBERS {clobbers}\n"
        "static char memory[8 << 20] __attribute__((aligned(4096)));\n"
        "int main(void) {\nint n = 0;\nchar* p = memory;\n"
        + "".join(bodies)
        + "return p == 0;\n}\n"
    )
