//! Examines the stumble watch: how often it is raised where nobody stumbled, and how many modelled stumbles it feels.

#![allow(dead_code, reason = "each program that examines uses its part")]
#![allow(clippy::indexing_slicing, reason = "it measures; a place out of range is a mistake here and must stop it")]
#![allow(clippy::many_single_char_names, reason = "the components of vectors")]

pub mod axes;
pub mod disturb;
pub mod felt;
pub mod walks;
