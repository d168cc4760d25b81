//! The names by which codes and files call what a plan chooses.

use super::made::{MadeBy, Orthosis};
use super::person::Aid;
use crate::{Affected, Goal};

/// A choice of a few, each with its name.
pub trait Named: Sized + Copy + PartialEq + 'static {
    /// All of them, by their names.
    const NAMES: &'static [(&'static str, Self)];

    /// Its name.
    fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, value)| *value == self).map_or("", |(name, _)| name)
    }

    /// The one of this name.
    fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}

impl Named for Affected {
    const NAMES: &'static [(&'static str, Self)] =
        &[("left", Affected::Left), ("right", Affected::Right), ("both", Affected::Both)];
}

impl Named for Goal {
    const NAMES: &'static [(&'static str, Self)] =
        &[("heel", Goal::Heel), ("soft", Goal::Soft), ("clear", Goal::Clear)];
}

impl Named for MadeBy {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("start", MadeBy::Start),
        ("proposal", MadeBy::Proposal),
        ("person", MadeBy::Person),
        ("therapist", MadeBy::Therapist),
    ];
}

impl Named for Aid {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("none", Aid::None),
        ("cane", Aid::Cane),
        ("crutch", Aid::Crutch),
        ("rollator", Aid::Rollator),
        ("walker", Aid::Walker),
    ];
}

impl Named for Orthosis {
    const NAMES: &'static [(&'static str, Self)] =
        &[("none", Orthosis::None), ("soft", Orthosis::Soft), ("afo", Orthosis::Afo), ("fes", Orthosis::Fes)];
}
