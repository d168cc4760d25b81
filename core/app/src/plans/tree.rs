//! JSON as it stands in a text: keys in their order, and none lost that comes twice.

use std::fmt::{self, Display};

use heelfirst_practice::plan::Named;
use heelfirst_reminders::letters_apart;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

/// A value of a file.
#[derive(Debug)]
pub(super) enum Tree {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// A value and where it stands, as an error names it.
#[derive(Debug)]
pub(super) struct At<'t> {
    pub(super) place: String,
    tree: &'t Tree,
}

impl<'t> At<'t> {
    /// The whole file.
    pub(super) fn file(tree: &'t Tree) -> Self {
        Self { place: String::new(), tree }
    }

    /// The values of an object by its keys, which must be among the known ones and come once. One that is `null` is left out.
    pub(super) fn keys(&self, known: &[&str]) -> Result<Vec<(&'t str, At<'t>)>, String> {
        let Tree::Object(fields) = self.tree else { return Err(self.told("is not an object, which stands in { }")) };
        for (index, (key, _)) in fields.iter().enumerate() {
            if !known.contains(&key.as_str()) {
                return Err(format!("{}{}", self.within(&shown(key)), unknown("key", key, known)));
            }
            if fields.iter().take(index).any(|(before, _)| before == key) {
                return Err(format!("{}: it stands there twice; leave one out", self.within(key)));
            }
        }
        let given = fields.iter().filter(|(_, tree)| !matches!(tree, Tree::Null));
        Ok(given.map(|(key, tree)| (key.as_str(), At { place: self.within(key), tree })).collect())
    }

    fn within(&self, key: &str) -> String {
        if self.place.is_empty() { key.to_owned() } else { format!("{}.{key}", self.place) }
    }

    /// The values of a list of at most so many.
    pub(super) fn list(&self, most: usize) -> Result<Vec<At<'t>>, String> {
        let Tree::List(values) = self.tree else { return Err(self.told("is not a list, which stands in [ ]")) };
        if values.len() > most {
            return Err(self.told(&format!("has {} entries; {most} are the most", values.len())));
        }
        let at = |(index, tree)| At { place: format!("{}[{index}]", self.place), tree };
        Ok(values.iter().enumerate().map(at).collect())
    }

    /// A whole number; whether it fits is asked of the plan, unless it is too great for its type.
    pub(super) fn whole<T: TryFrom<u64> + Display + Copy>(&self, greatest: T) -> Result<T, String> {
        let Tree::Number(number) = self.tree else { return Err(self.told("is not a whole number in digits alone")) };
        let whole = number.as_u64().ok_or_else(|| self.told("is not a whole number of 0 or more"))?;
        T::try_from(whole).map_err(|_| self.told(&format!("is too much; use {greatest} at most")))
    }

    /// A number.
    pub(super) fn number(&self) -> Result<f64, String> {
        let Tree::Number(number) = self.tree else { return Err(self.told("is not a number")) };
        number.as_f64().filter(|number| number.is_finite()).ok_or_else(|| self.told("is not a number"))
    }

    /// True or false.
    pub(super) fn bool(&self) -> Result<bool, String> {
        let Tree::Bool(value) = self.tree else { return Err(self.told("is neither true nor false")) };
        Ok(*value)
    }

    /// A text.
    pub(super) fn text(&self) -> Result<&'t str, String> {
        let Tree::Text(text) = self.tree else {
            return Err(self.told("is not a text, which stands in quotation marks"));
        };
        Ok(text)
    }

    /// One of a few, by its name.
    pub(super) fn named<T: Named>(&self) -> Result<T, String> {
        let text = self.text()?;
        let known: Vec<_> = T::NAMES.iter().map(|(name, _)| *name).collect();
        T::from_name(text).ok_or_else(|| format!("{}{}", self.place, unknown("value", text, &known)))
    }

    /// The place and what is the matter there.
    pub(super) fn told(&self, what: &str) -> String {
        let place = if self.place.is_empty() { "the file" } else { &self.place };
        let found = match self.tree {
            Tree::Null => "null".to_owned(),
            Tree::Bool(value) => value.to_string(),
            Tree::Number(number) => number.to_string(),
            Tree::Text(text) => format!("“{}”", shown(text)),
            Tree::List(_) => "[…]".to_owned(),
            Tree::Object(_) => "{…}".to_owned(),
        };
        format!("{place}: {found} {what}")
    }
}

/// As much of a text as a person reads, without what a terminal would act on.
fn shown(text: &str) -> String {
    text.chars().take(40).flat_map(char::escape_debug).collect()
}

/// What was probably meant, else all that is known.
pub(super) fn unknown(what: &str, given: &str, known: &[&str]) -> String {
    let near = known.iter().map(|known| (letters_apart(given, known), known)).min();
    match near.filter(|(apart, known)| given.len() < 60 && *apart <= known.len().div_ceil(3)) {
        Some((_, near)) => format!(": “{}” is no {what} here; did you mean “{near}”?", shown(given)),
        None => format!(": “{}” is no {what} here; there are {}", shown(given), known.join(", ")),
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Grower)
    }
}

struct Grower;

impl<'de> Visitor<'de> for Grower {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Number(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Number::from_f64(value).map_or(Tree::Null, Tree::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Tree::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Tree::Object(fields))
    }
}
