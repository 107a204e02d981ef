"""Writers: values to files, so that leaving is easy."""
