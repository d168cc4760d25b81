//! Where Java hands its virtual machine to the Bluetooth radio, and is asked what btleplug cannot tell.
//!
//! On Android Bluetooth is Java's, and btleplug brings Java classes of its own. It has to be shown them once, before the radio is first
//! used, on a thread that comes from Java: Kotlin calls `org.heelfirst.core.Bluetooth.initialise()` (in `android/core`), which
//! ends here. Without it btleplug panics where it is first asked for an adapter, so a radio asks [`is_initialised`] before.

use std::sync::atomic::{AtomicBool, Ordering};

use jni::errors::{Error, Result, ThrowRuntimeExAndDefault};
use jni::objects::JClass;
use jni::{EnvUnowned, JavaVM, jni_sig, jni_str};

static INITIALISED: AtomicBool = AtomicBool::new(false);

/// Whether Kotlin has called `Bluetooth.initialise()` and it succeeded. Until then there is no Bluetooth for this process.
#[must_use]
pub fn is_initialised() -> bool {
    INITIALISED.load(Ordering::Acquire)
}

/// `org.heelfirst.core.Bluetooth.start()`. The context class loader of the calling thread must see the app's classes. May be called
/// again; once it succeeded, that does nothing.
///
/// # Errors
///
/// In Java a `RuntimeException` that says what failed; a class that is missing means that the keep rules did not hold. A panic becomes
/// one too: none crosses into Java.
#[expect(unsafe_code, reason = "Java finds a native method by its exported name, and only this function has it")]
#[unsafe(no_mangle)]
pub extern "system" fn Java_org_heelfirst_core_Bluetooth_start<'local>(
    mut env: EnvUnowned<'local>,
    _class: JClass<'local>,
) {
    env.with_env(|env| {
        btleplug::platform::init(env)?;
        INITIALISED.store(true, Ordering::Release);
        Ok::<_, btleplug::Error>(())
    })
    .resolve::<ThrowRuntimeExAndDefault>();
}

/// How the phone's Bluetooth stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Switch {
    On,
    Off,
    /// This phone has none.
    Missing,
}

/// Asks Java; btleplug knows no state of an adapter on Android. Needs no permission that is asked for while the app runs.
pub(crate) fn switch() -> Result<Switch> {
    JavaVM::singleton()?.attach_current_thread(|env| {
        let adapter = env
            .call_static_method(
                jni_str!("android/bluetooth/BluetoothAdapter"),
                jni_str!("getDefaultAdapter"),
                jni_sig!("()Landroid/bluetooth/BluetoothAdapter;"),
                &[],
            )?
            .l()?;
        if adapter.is_null() {
            return Ok(Switch::Missing);
        }
        let is_on = env.call_method(&adapter, jni_str!("isEnabled"), jni_sig!("()Z"), &[])?.z()?;
        Ok::<_, Error>(if is_on { Switch::On } else { Switch::Off })
    })
}
