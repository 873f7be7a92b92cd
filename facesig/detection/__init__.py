"""Face detection in whole photos, through OpenCV (the optional extra ``detect``).

Importing this package imports numpy only; OpenCV is loaded when a detector is made.
"""
