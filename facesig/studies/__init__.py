"""The paper's claims, reproduced: each study is a function to figures, and a picture of them."""
