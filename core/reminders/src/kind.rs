//! What a prompt asks for.

use std::fmt;

use serde::ser::SerializeSeq;
use serde::{Deserialize, Serialize, Serializer};

use crate::letters_apart;

/// What a prompt asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A short walking burst.
    Walk,
    /// A seated calf stretch.
    Stretch,
    /// Seated strengthening.
    Strength,
}

impl Kind {
    /// All kinds, in the order in which they lead a visit.
    pub const ALL: [Self; 3] = [Self::Walk, Self::Stretch, Self::Strength];

    /// The name in settings and outputs: `walk`, `stretch` or `strength`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Walk => "walk",
            Self::Stretch => "stretch",
            Self::Strength => "strength",
        }
    }

    /// The one with this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// The one that somebody means who writes a longer name, such as `Walking` or `calf-stretch`.
    pub(crate) fn meant(name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        let named = |kind: Self| name.contains(kind.as_str()) || letters_apart(&name, kind.as_str()) == 1;
        Self::ALL.into_iter().find(|kind| named(*kind)).or_else(|| name.starts_with("streng").then_some(Self::Strength))
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A set of kinds, which gives them in the order of [`Kind::ALL`]. Serialized as a list of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Kinds(u8);

impl Kinds {
    /// Every kind.
    pub const ALL: Self = Self(0b111);
    /// No kind.
    pub const NONE: Self = Self(0);

    /// Just this one.
    pub const fn of(kind: Kind) -> Self {
        Self(kind.bit())
    }

    /// Whether `kind` is one of them.
    pub const fn contains(self, kind: Kind) -> bool {
        self.0 & kind.bit() != 0
    }

    /// These and those.
    #[must_use]
    pub const fn with(self, more: Self) -> Self {
        Self(self.0 | more.0)
    }

    /// These without those.
    #[must_use]
    pub const fn without(self, less: Self) -> Self {
        Self(self.0 & !less.0)
    }

    /// These without a walk.
    #[must_use]
    pub const fn seated(self) -> Self {
        self.without(Self::of(Kind::Walk))
    }

    /// How many they are.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The one that leads a visit of these.
    pub fn first(self) -> Option<Kind> {
        self.iter().next()
    }

    /// In the order of [`Kind::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Kind> {
        Kind::ALL.into_iter().filter(move |kind| self.contains(*kind))
    }

    /// One bit a kind, the first kind the lowest.
    pub const fn bits(self) -> u8 {
        self.0
    }
}

impl FromIterator<Kind> for Kinds {
    fn from_iter<I: IntoIterator<Item = Kind>>(kinds: I) -> Self {
        kinds.into_iter().fold(Self::NONE, |all, kind| all.with(Self::of(kind)))
    }
}

impl Serialize for Kinds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(usize::try_from(self.len()).ok())?;
        for kind in self.iter() {
            list.serialize_element(&kind)?;
        }
        list.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_gives_its_kinds_in_their_order() {
        let kinds: Kinds = [Kind::Strength, Kind::Walk, Kind::Strength].into_iter().collect();
        assert_eq!(kinds.iter().collect::<Vec<_>>(), [Kind::Walk, Kind::Strength]);
        assert_eq!((kinds.len(), kinds.first(), kinds.contains(Kind::Stretch)), (2, Some(Kind::Walk), false));
        assert_eq!(Kinds::ALL.without(kinds), Kinds::of(Kind::Stretch));
        assert_eq!(Kinds::NONE.first(), None);
        assert_eq!(serde_json::to_string(&kinds).unwrap(), r#"["walk","strength"]"#);
    }
}
