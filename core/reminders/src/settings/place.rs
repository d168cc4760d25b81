//! A value and where it stands, so that what is said of it names the key, what stands there, and what to write.

use super::SettingsError;
use super::keys::unknown;
use super::validate::range;
use super::written::Written;

pub(super) type Read<T> = Result<T, SettingsError>;

/// A value and its path from the top, such as `fixed[1].at`.
#[derive(Debug)]
pub(super) struct Place<'a> {
    path: String,
    pub(super) key: &'a str,
    pub(super) value: &'a Written,
}

/// An object of which every key is known and stands there once.
#[derive(Debug)]
pub(super) struct Object<'a> {
    path: String,
    example: &'static str,
    pub(super) entries: Vec<Place<'a>>,
}

impl<'a> Object<'a> {
    /// What stands at `key`.
    pub(super) fn get(&self, key: &str) -> Option<&Place<'a>> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The switch at `key`, off where nothing stands there.
    pub(super) fn switch(&self, key: &str) -> Read<bool> {
        self.get(key).map_or(Ok(false), Place::switch)
    }

    /// What stands at `key`, which has no default.
    pub(super) fn need(&self, key: &str) -> Read<&Place<'a>> {
        let missing = || SettingsError {
            field: self.path.clone(),
            reason: format!("{key} is missing; write one such as {}", self.example),
        };
        self.get(key).ok_or_else(missing)
    }
}

impl<'a> Place<'a> {
    /// The whole file.
    pub(super) fn whole(value: &'a Written) -> Self {
        Self { path: String::new(), key: "settings", value }
    }

    pub(super) fn refuse<T>(&self, reason: impl Into<String>) -> Read<T> {
        let field = if self.path.is_empty() { self.key.to_owned() } else { self.path.clone() };
        Err(SettingsError { field, reason: reason.into() })
    }

    /// Something else than what is `wanted` stands there.
    pub(super) fn wrong<T>(&self, wanted: &str, write: &str) -> Read<T> {
        // What a list or an object within needs has no default.
        let has_default = !self.path.is_empty() && !self.path.contains(['[', '.']);
        let or = if *self.value == Written::Null && has_default { "leave the key out, or " } else { "" };
        self.refuse(format!("{} is not {wanted}; {or}write {write}", self.value.shown()))
    }

    /// Where nothing is the default, `null` is as good as leaving the key out.
    pub(super) fn unless_null<T>(&self, read: impl FnOnce(&Self) -> Read<T>) -> Read<Option<T>> {
        if *self.value == Written::Null { Ok(None) } else { read(self).map(Some) }
    }

    pub(super) fn number(&self) -> Read<u32> {
        let (least, most) = range(self.key);
        match self.value {
            Written::Whole(number) => {
                u32::try_from(*number).or_else(|_| self.refuse(format!("{number} is outside of {least} to {most}")))
            }
            Written::Number(number) if number.fract() == 0.0 && (0.0..=f64::from(most)).contains(number) => {
                self.wrong("a whole number in digits alone", &format!("{:.0}", number.abs()))
            }
            Written::Text(text) if text.parse::<u32>().is_ok() => {
                self.wrong("a number", &format!("{text} without quotation marks"))
            }
            Written::Text(_) => {
                self.wrong("a number", &format!("a whole number from {least} to {most}, without quotation marks"))
            }
            _ => self.wrong("a whole number", &format!("one from {least} to {most}")),
        }
    }

    pub(super) fn switch(&self) -> Read<bool> {
        match self.value {
            Written::Switch(on) => Ok(*on),
            Written::Text(_) => self.wrong("true or false", "one of them, without quotation marks"),
            _ => self.wrong("true or false", "one of them"),
        }
    }

    pub(super) fn text(&self, wanted: &str, write: &str) -> Read<&'a str> {
        match self.value {
            Written::Text(text) => Ok(text),
            _ => self.wrong(wanted, write),
        }
    }

    /// The items of a list; where what stands there `would_do` as an item, it is told to put it into one.
    pub(super) fn list(&self, of: &str, example: &str, would_do: fn(&Written) -> bool) -> Read<Vec<Self>> {
        match self.value {
            Written::List(items) => Ok(items.iter().enumerate().map(|(index, item)| self.item(index, item)).collect()),
            alone if would_do(alone) => {
                self.wrong(&format!("a list of {of}"), &format!("it in brackets, [{}]", alone.shown_as_json()))
            }
            _ => self.wrong(&format!("a list of {of}"), &format!("one such as [{example}]")),
        }
    }

    pub(super) fn item(&self, index: usize, value: &'a Written) -> Self {
        Self { path: format!("{}[{index}]", self.path), key: self.key, value }
    }

    /// An object with no other keys than these.
    pub(super) fn object(&self, wanted: &str, keys: &[&str], example: &'static str) -> Read<Object<'a>> {
        let Written::Object(entries) = self.value else { return self.wrong(wanted, &format!("one such as {example}")) };
        let mut object = Object { path: self.path.clone(), example, entries: Vec::new() };
        for (key, value) in entries {
            let path = if self.path.is_empty() { key.clone() } else { format!("{}.{key}", self.path) };
            let entry = Place { path, key, value };
            if !keys.contains(&key.as_str()) {
                return entry.refuse(unknown(key, keys));
            }
            if object.get(key).is_some() {
                return entry.refuse("it stands there twice; write it once");
            }
            object.entries.push(entry);
        }
        Ok(object)
    }
}
