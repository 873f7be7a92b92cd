"""What runs a model: the engine ``.fsig`` files, onnxruntime ``.onnx`` and TFLite ``.tflite`` ones.

``choose.open_backend`` picks one; ``base`` says what each of them offers. A runtime that is not the
engine is an optional package, imported when a file of its kind is opened.
"""
