//! No network in what is shipped, and which socket a desktop has.
//!
//! Cargo's metadata joins the features of all targets, so it cannot tell a phone from a desktop. `cargo tree --target` can: it resolves
//! as a build for that target does, and needs neither the target's compiler nor its standard library.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use crate::{denied_list, project};

/// What the apps link, and for which targets.
const ON_PHONES: &str = "heelfirst";
const PHONES: &[&str] =
    &["aarch64-linux-android", "x86_64-linux-android", "aarch64-apple-ios", "aarch64-apple-ios-sim"];

/// The same library as Kotlin and Swift test it, and the terminal program.
const ON_DESKTOPS: &[&str] = &["heelfirst", "heelfirst-cli"];
const DESKTOP: &str = "x86_64-unknown-linux-gnu";

/// The one crate through which a desktop Linux gets sockets: it waits for the system bus, over which `BlueZ` is spoken to.
const SYSTEM_BUS: &str = "dbus-tokio";

/// Denied, and yet linked on a desktop Linux: the bus itself, and what tokio builds its sockets with.
const FOR_THE_SYSTEM_BUS: &[&str] = &[SYSTEM_BUS, "socket2"];

/// The features of tokio that bring sockets.
const SOCKETS: &[&str] = &["full", "net", "socket2"];

/// What a package is built with for one target: crates, and the features that each asks of others.
struct Tree {
    root: Node,
    below: BTreeMap<Node, BTreeSet<Node>>,
}

/// A crate, or with its second half one feature of it.
type Node = (String, Option<String>);

impl Tree {
    fn of(package: &str, target: &str) -> Self {
        let output = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
            .current_dir(project())
            .args(["tree", "--locked", "--package", package, "--target", target])
            .args(["--edges", "normal,features", "--prefix", "depth"])
            .output()
            .unwrap();
        assert!(output.status.success(), "cargo tree: {}", String::from_utf8_lossy(&output.stderr));
        Self::read(&String::from_utf8(output.stdout).unwrap())
    }

    /// A line is `DEPTHcrate vVERSION …` or `DEPTHcrate feature "NAME"`; what is below a node is printed once.
    fn read(text: &str) -> Self {
        let (mut path, mut below) = (Vec::<Node>::new(), BTreeMap::<Node, BTreeSet<Node>>::new());
        for line in text.lines().filter(|line| !line.is_empty()) {
            let name = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
            let depth: usize = line[..line.len() - name.len()].parse().unwrap_or_else(|_| panic!("cargo tree: {line}"));
            let crate_name = name.split(' ').next().unwrap().to_owned();
            let feature = name.split_once(" feature \"").map(|(_, rest)| rest.split('"').next().unwrap().to_owned());
            path.truncate(depth);
            let node = (crate_name, feature);
            if let Some(above) = path.last() {
                below.entry(above.clone()).or_default().insert(node.clone());
            }
            path.push(node);
        }
        Self { root: path.swap_remove(0), below }
    }

    /// Everything that is reached without passing through the crate named, or everything.
    fn reached(&self, without: Option<&str>) -> BTreeSet<&Node> {
        let (mut seen, mut next) = (BTreeSet::from([&self.root]), vec![&self.root]);
        while let Some(node) = next.pop() {
            let below = self.below.get(node).into_iter().flatten();
            next.extend(below.filter(|node| Some(node.0.as_str()) != without).filter(|node| seen.insert(node)));
        }
        seen
    }

    /// Which of `names` are among the crates reached.
    fn crates<'a, S: AsRef<str>>(&self, names: &'a [S], without: Option<&str>) -> BTreeSet<&'a str> {
        let reached: BTreeSet<_> = self.reached(without).into_iter().map(|node| node.0.as_str()).collect();
        names.iter().map(AsRef::as_ref).filter(|name| reached.contains(name)).collect()
    }

    /// The features of tokio that somebody reached asks for and that bring sockets.
    fn sockets(&self, without: Option<&str>) -> Vec<&str> {
        let features = self.reached(without).into_iter().filter(|node| node.0 == "tokio");
        features.filter_map(|node| node.1.as_deref()).filter(|feature| SOCKETS.contains(feature)).collect()
    }
}

#[test]
fn nothing_on_a_phone_speaks_to_a_network() {
    let networking = denied_list("deny");
    for target in PHONES {
        let tree = Tree::of(ON_PHONES, target);
        assert!(!tree.crates(&["btleplug"], None).is_empty(), "{target}: the tree has no radio, is it whole?");
        let found = tree.crates(&networking, None);
        assert!(found.is_empty(), "{ON_PHONES} for {target} reaches {found:?}");
        assert!(tree.sockets(None).is_empty(), "{target}: tokio is built with {:?}", tree.sockets(None));
    }
}

#[test]
fn a_desktop_has_no_socket_but_the_system_bus() {
    let networking = denied_list("deny");
    for product in ON_DESKTOPS {
        let tree = Tree::of(product, DESKTOP);
        let found = tree.crates(&networking, None);
        let allowed = found.iter().all(|name| FOR_THE_SYSTEM_BUS.contains(name));
        assert!(allowed, "{product} reaches {found:?}; only {FOR_THE_SYSTEM_BUS:?} may be there");
        // Nobody but the bus asks tokio for sockets, and nobody but tokio has any.
        let others = tree.sockets(Some(SYSTEM_BUS));
        assert!(others.is_empty(), "{product}: another crate than {SYSTEM_BUS} asks tokio for {others:?}");
        let past_tokio = tree.crates(&["socket2"], Some("tokio"));
        assert!(past_tokio.is_empty(), "{product} reaches socket2 other than through tokio");
    }
}

#[test]
fn a_tree_is_understood() {
    let tree = Tree::read(
        "0app v1.0.0 (/app)\n1bus v1.0.0\n2tokio feature \"net\"\n3tokio v1.0.0\n4socket2 v1.0.0\n3tokio feature \"socket2\"\n\
         4tokio v1.0.0 (*)\n1tokio feature \"rt\"\n2tokio v1.0.0 (*)\n",
    );
    let socket2 = ["socket2"];
    assert_eq!(tree.sockets(None), ["net", "socket2"]);
    assert!(tree.sockets(Some("bus")).is_empty());
    assert_eq!(tree.crates(&socket2, None).len(), 1);
    assert!(tree.crates(&socket2, Some("tokio")).is_empty());
}
