//! Reading aloud, with voices of this device only: a voice from the network would send the words away.

use mendwell_content::Language;
use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

fn synthesis() -> Option<SpeechSynthesis> {
    leptos::prelude::window().speech_synthesis().ok()
}

fn own_voice(language: Language) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis()?.get_voices();
    let voices = voices.iter().filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok());
    voices.filter(SpeechSynthesisVoice::local_service).find(|voice| voice.lang().starts_with(language.tag()))
}

/// Begins to read; false if this device has no voice of its own for the language.
pub(crate) fn read(text: &str, language: Language) -> bool {
    let (Some(synthesis), Some(voice)) = (synthesis(), own_voice(language)) else { return false };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else { return false };
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(&voice));
    utterance.set_rate(0.9);
    synthesis.cancel();
    synthesis.speak(&utterance);
    true
}

/// Stops.
pub(crate) fn stop() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}
