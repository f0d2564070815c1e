//! Signing in on a device without a browser.

use pyo3::{Py, PyAny, PyResult, Python, pyclass, pyfunction, pymethods, types::PyBytes};
use workos_kit::{
    RawResponse,
    device::{DeviceFlow, DeviceSignIn},
};

use crate::{
    client::Client,
    jobs::{Job, plain},
};

/// Begins a sign-in: its codes as a tuple, and what waits for its end.
#[pyfunction]
pub(crate) fn start_device_flow(client: &Client) -> Job {
    let workos = client.shared().clone();
    Job::new(async move { workos.user_management().start_device_flow().await }, |py, flow| {
        let codes = &flow.authorization;
        let shown = (
            codes.device_code.expose().to_owned(),
            codes.user_code.clone(),
            codes.verification_uri.clone(),
            codes.verification_uri_complete.clone(),
            codes.expires_in,
            flow.interval().as_secs_f64(),
        );
        plain(py, (shown, DeviceWait(flow)))
    })
}

/// What waits for the end of a sign-in on a device.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct DeviceWait(DeviceFlow);

#[pymethods]
impl DeviceWait {
    /// Asks until the user has decided: `authenticated`, `denied` or `expired`, and the answer as JSON.
    fn wait(&self) -> Job {
        let flow = self.0.clone();
        Job::new(async move { flow.wait_raw().await }, ended)
    }

    /// Asks once: the same, or `pending`.
    fn poll(&self) -> Job {
        let flow = self.0.clone();
        Job::new(async move { flow.poll_raw().await }, |py, answer| match answer {
            Some(answer) => ended(py, answer),
            None => plain(py, ("pending", None::<Py<PyBytes>>)),
        })
    }
}

fn ended(py: Python<'_>, (sign_in, answer): (DeviceSignIn, Option<RawResponse>)) -> PyResult<Py<PyAny>> {
    let name = match sign_in {
        DeviceSignIn::Authenticated(_) => "authenticated",
        DeviceSignIn::Denied => "denied",
        _ => "expired",
    };
    plain(py, (name, answer.map(|answer| PyBytes::new(py, &answer.body).unbind())))
}
