//! The arguments of a text.

use std::collections::BTreeMap;

/// One argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A word or a name, put in as it is, or one of the choices that the text knows.
    Text(String),
    /// A number, formatted in the language of the text; it chooses between singular and plural.
    Number(f64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<f64> for Value {
    /// A number that is none (infinite, not a number) becomes a dash: no plural fits it, and nobody should read it.
    fn from(number: f64) -> Self {
        if number.is_finite() { Self::Number(number) } else { Self::Text("–".to_owned()) }
    }
}

impl From<f32> for Value {
    fn from(number: f32) -> Self {
        f64::from(number).into()
    }
}

macro_rules! from_small_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Value {
            fn from(number: $integer) -> Self {
                Self::Number(f64::from(number))
            }
        }
    )*};
}

macro_rules! from_large_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Value {
            /// Exact up to 2⁵³, far more than a text ever counts.
            fn from(number: $integer) -> Self {
                Self::Number(number as f64)
            }
        }
    )*};
}

from_small_integers!(u8, u16, u32, i8, i16, i32);
from_large_integers!(u64, i64, usize, isize);

/// The arguments of a text, by name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Args {
    values: BTreeMap<String, Value>,
}

impl Args {
    /// No arguments yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// These arguments and one more; a name given twice keeps the later value.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.values.insert(name.into(), value.into());
        self
    }

    /// The arguments by name, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}
