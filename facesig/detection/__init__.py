"""Face detection through OpenCV (the optional extra ``detect``), where the user asks for it.

The detector that ships needs no OpenCV: facesig.runtime.detector.

Importing this package imports numpy only; OpenCV is loaded when a detector is made.
"""
