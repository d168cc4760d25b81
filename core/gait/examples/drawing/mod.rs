//! Diagrams as SVG text: paper, two axes with units, and marks that can be told apart without colours.

pub mod chart;
pub mod pitch;
pub mod spread;
