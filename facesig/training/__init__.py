"""Training: faces -> augmented batches -> network -> losses -> checkpoints. Needs torch and cv2."""
