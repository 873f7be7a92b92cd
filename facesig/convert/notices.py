"""What has to be said beside a converted YuNet: whose it is, on which terms, what was done to it.

The MIT licence wants its notice in every copy. It stands in the metadata of every file that the
importer writes, and for the shipped one in the file ``NOTICE`` of the wheel and the C package.
"""

from __future__ import annotations

COPYRIGHT = "Copyright (c) 2020 Shiqi Yu"

MIT = f"""\
MIT License

{COPYRIGHT}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
"""

CHANGED = (
    "converted from ONNX by facesig: heads of a level joined, weights and activations quantised "
    "to int8, sums of 16 bits"
)

LICENCE = "MIT"
LICENCE_UNKNOWN = (
    "MIT where the weights are those published by YuNet's author; else ask their maker"
)

TRAINED_UNKNOWN = "not known to facesig"
TRAINED = (
    "WIDER FACE, with landmark annotations of InsightFace; by the author of YuNet, who licenses "
    "the weights as MIT"
)
