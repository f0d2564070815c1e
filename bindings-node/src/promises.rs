//! The promises of a thread of JavaScript.
//!
//! Node-API can settle a promise on its own thread only, and waking that thread is what an asynchronous call costs most
//! of. So the calls of a thread share one way to wake it: whatever has ended by the time it runs is settled in one turn.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};

use napi::bindgen_prelude::{Buffer, Either5, Env, FunctionCallContext, Object, Result, ToNapiValue};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Status, check_status, sys};
use napi_derive::napi;

use crate::failure::{Failure, Outcome};
use crate::text::Json;

/// What a promise is fulfilled with if all went well.
pub(crate) enum Answer {
    /// JSON text.
    Text(Json),
    /// The same with what came around it.
    Full(FullAnswer),
    /// Text as it is, which need not be JSON.
    Plain(String),
    /// Bytes as they are.
    Bytes(Vec<u8>),
}

impl Answer {
    /// Text as it is. In ASCII it can cross the fast way.
    pub(crate) fn plain(text: String) -> Self {
        if text.is_ascii() { Self::Text(Json::ascii(text)) } else { Self::Plain(text) }
    }
}

impl From<Json> for Answer {
    fn from(text: Json) -> Self {
        Self::Text(text)
    }
}

impl From<String> for Answer {
    fn from(text: String) -> Self {
        Self::Text(text.as_str().into())
    }
}

/// An answer with what came around it.
#[napi(object, object_from_js = false)]
pub struct FullAnswer {
    /// JSON text.
    #[napi(ts_type = "string")]
    pub body: Json,
    /// HTTP status.
    pub status: u16,
    /// Names and values of the headers in turn.
    pub headers: Vec<String>,
    /// Identifier of the request.
    pub request_id: Option<String>,
    /// How often the request was tried.
    pub attempts: u32,
}

/// A promise that is to be settled.
pub(crate) struct Promise {
    deferred: Deferred,
    settled: Arc<Settled>,
    wake: Arc<Wake>,
}

impl Promise {
    /// A promise, and how it is settled. The event loop stays alive until then.
    pub(crate) fn new(env: &Env) -> Result<(Self, Object<'_>)> {
        let thread = thread(env)?;
        let (mut deferred, mut promise) = (std::ptr::null_mut(), std::ptr::null_mut());
        // SAFETY: this is the thread of `env`, and both pointers lead to values of this function.
        check_status!(unsafe { sys::napi_create_promise(env.raw(), &mut deferred, &mut promise) })?;
        thread.begin(env)?;
        let this =
            Self { deferred: Deferred(deferred), settled: thread.settled.clone(), wake: thread.wake.clone() };
        Ok((this, Object::from_raw(env.raw(), promise)))
    }

    /// Settles the promise, from any thread. If the thread of JavaScript is gone, so is everyone who waits.
    pub(crate) fn settle(self, outcome: Outcome<Answer>) {
        let mut settled = self.settled.lock().unwrap_or_else(PoisonError::into_inner);
        let is_first = settled.is_empty();
        settled.push((self.deferred, outcome));
        drop(settled);
        // The others are taken along by the wake-up that the first one has asked for.
        if is_first {
            self.wake.call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }
}

/// Does not keep the event loop alive by itself.
type Wake = ThreadsafeFunction<(), (), (), Status, false, true>;
type Settled = Mutex<Vec<(Deferred, Outcome<Answer>)>>;

/// Node's side of a promise.
struct Deferred(sys::napi_deferred);

// SAFETY: it is a handle that other threads carry about; only the thread of JavaScript passes it to Node.
unsafe impl Send for Deferred {}

/// What the calls of one environment of Node share.
struct Thread {
    env: sys::napi_env,
    settled: Arc<Settled>,
    wake: Arc<Wake>,
    under_way: Cell<usize>,
}

thread_local! {
    /// One, unless an embedder runs several environments on this thread.
    static THREADS: RefCell<Vec<Rc<Thread>>> = const { RefCell::new(Vec::new()) };
}

fn thread(env: &Env) -> Result<Rc<Thread>> {
    if let Some(thread) = known(env.raw()) {
        return Ok(thread);
    }
    let settle =
        env.create_function_from_closure::<(), (), _>("settle", |context: FunctionCallContext<'_>| {
            if let Some(thread) = known(context.env.raw()) {
                thread.settle_all(context.env);
            }
            Ok(())
        })?;
    let wake = settle.build_threadsafe_function::<()>().weak::<true>().build()?;
    let thread = Rc::new(Thread {
        env: env.raw(),
        settled: Arc::default(),
        wake: Arc::new(wake),
        under_way: Cell::new(0),
    });
    THREADS.with_borrow_mut(|threads| {
        // An environment that has ended leaves its address to a later one.
        threads.retain(|thread| !thread.wake.aborted());
        threads.push(thread.clone());
    });
    Ok(thread)
}

fn known(env: sys::napi_env) -> Option<Rc<Thread>> {
    THREADS.with_borrow(|threads| {
        threads.iter().find(|thread| thread.env == env && !thread.wake.aborted()).cloned()
    })
}

impl Thread {
    fn begin(&self, env: &Env) -> Result<()> {
        if self.under_way.replace(self.under_way.get() + 1) == 0 {
            // SAFETY: this is the thread of `env`, and the function lives as long as `self`.
            check_status!(unsafe { sys::napi_ref_threadsafe_function(env.raw(), self.wake.raw()) })?;
        }
        Ok(())
    }

    fn settle_all(&self, env: &Env) {
        let settled = std::mem::take(&mut *self.settled.lock().unwrap_or_else(PoisonError::into_inner));
        self.under_way.set(self.under_way.get().saturating_sub(settled.len()));
        for (deferred, outcome) in settled {
            let value = match outcome {
                Ok(Answer::Text(text)) => Either5::A(text),
                Ok(Answer::Full(answer)) => Either5::B(answer),
                Ok(Answer::Plain(text)) => Either5::C(text),
                Ok(Answer::Bytes(bytes)) => Either5::D(Buffer::from(bytes)),
                Err(failure) => Either5::<_, _, _, _, Failure>::E(*failure),
            };
            // SAFETY: this is the thread of `env`; each handle is used once, as it is taken out of the list. What
            // Node answers does not matter: it refuses only while it shuts down, and then nobody waits.
            unsafe {
                if let Ok(value) = ToNapiValue::to_napi_value(env.raw(), value) {
                    sys::napi_resolve_deferred(env.raw(), deferred.0, value);
                }
            }
        }
        if self.under_way.get() == 0 {
            // SAFETY: as in `begin`.
            unsafe { sys::napi_unref_threadsafe_function(env.raw(), self.wake.raw()) };
        }
    }
}
