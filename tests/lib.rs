//! Tests that need more than one room; see the folders beside this file.
