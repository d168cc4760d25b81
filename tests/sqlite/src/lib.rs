//! Nothing: this package is there for the sources that it names (run.sh says what for).
