//! Which room may lean on which, and on what else.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use cargo_metadata::{DependencyKind, Metadata, PackageId};

use crate::metadata;

/// The pure rooms and all that they may use.
const PURE: &[(&str, &[&str])] = &[
    ("heelfirst-practice", &["jiff", "serde", "thiserror"]),
    ("heelfirst-reminders", &["jiff", "serde", "thiserror"]),
    ("heelfirst-gait", &["jiff", "serde", "thiserror"]),
    ("heelfirst-words", &["fluent-bundle", "jiff", "serde", "thiserror", "unic-langid"]),
];

/// A room may lean on rooms of a lower floor.
const FLOORS: &[&[&str]] = &[
    &["heelfirst-practice", "heelfirst-reminders", "heelfirst-gait"],
    &["heelfirst-words"],
    &["heelfirst-sensors", "heelfirst-history"],
    &["heelfirst-report"],
    &["heelfirst"],
    &["heelfirst-cli"],
];

/// Where the whole surface lives, and what writes the bindings of it.
const MAY_USE_UNIFFI: &[&str] = &["heelfirst", "heelfirst-bindgen"];

/// What the pure rooms never have, not even by way of another crate: runtimes, storage, radios, bindings.
const IMPURE: &[&str] =
    &["async-std", "bluer", "btleplug", "dbus", "libsqlite3-sys", "mio", "rusqlite", "smol", "tokio", "uniffi"];

/// What each member names in its manifest outside of its tests.
fn direct(metadata: &Metadata) -> BTreeMap<String, BTreeSet<String>> {
    let members = metadata.workspace_packages().into_iter();
    members
        .map(|package| {
            let normal =
                package.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Development);
            (package.name.to_string(), normal.map(|dependency| dependency.name.clone()).collect())
        })
        .collect()
}

/// Everything that gets built into a member, by name.
fn closure(metadata: &Metadata, member: &str) -> BTreeSet<String> {
    let names: BTreeMap<&PackageId, &str> =
        metadata.packages.iter().map(|package| (&package.id, package.name.as_str())).collect();
    let nodes: BTreeMap<_, _> = metadata.resolve.as_ref().unwrap().nodes.iter().map(|node| (&node.id, node)).collect();
    let start = names.iter().find(|(_, name)| **name == member).map(|(id, _)| *id).unwrap();
    let (mut seen, mut next) = (BTreeSet::from([start]), VecDeque::from([start]));
    while let Some(id) = next.pop_front() {
        let built_in =
            nodes[id].deps.iter().filter(|dep| dep.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal));
        next.extend(built_in.map(|dep| &dep.pkg).filter(|dep| seen.insert(dep)));
    }
    seen.into_iter().map(|id| names[id].to_owned()).collect()
}

#[test]
fn pure_rooms_use_nothing_but_what_they_may() {
    let direct = direct(&metadata());
    for (room, allowed) in PURE {
        let used: Vec<_> = direct[*room].iter().filter(|name| !allowed.contains(&name.as_str())).collect();
        assert!(used.is_empty(), "{room} is pure and must not use {used:?}");
    }
}

#[test]
fn pure_rooms_reach_no_runtime_storage_radio_or_bindings() {
    let metadata = metadata();
    for (room, _) in PURE {
        let reached = closure(&metadata, room);
        let impure: Vec<_> = IMPURE.iter().filter(|name| reached.contains(**name)).collect();
        assert!(impure.is_empty(), "{room} is pure and reaches {impure:?}");
    }
}

#[test]
fn rooms_lean_only_downwards() {
    let floor = |room: &str| FLOORS.iter().position(|floor| floor.contains(&room));
    for (room, used) in direct(&metadata()) {
        let Some(own) = floor(&room) else { continue };
        for below in used.iter().filter_map(|name| floor(name).map(|floor| (name, floor))) {
            assert!(below.1 < own, "{room} must not lean on {}, which is beside or above it", below.0);
        }
    }
}

#[test]
fn every_room_has_its_floor() {
    let beside = ["heelfirst-bindgen", "heelfirst-tests"];
    for room in direct(&metadata()).keys().filter(|room| !beside.contains(&room.as_str())) {
        assert!(FLOORS.iter().any(|floor| floor.contains(&room.as_str())), "{room} is on no floor");
    }
}

#[test]
fn only_the_surface_uses_the_bindings() {
    for (room, used) in direct(&metadata()) {
        assert!(!used.contains("uniffi") || MAY_USE_UNIFFI.contains(&room.as_str()), "{room} must not use uniffi");
    }
}
