"""Pages: one module per noun. They translate and decide nothing."""
