//! A simulated foot with exact truth beside it.
