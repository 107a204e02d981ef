"""`python -m wellspring` is the command line."""

import sys

from wellspring.cli.main import main

sys.exit(main())
