//! Commits of others.

use crate::{
    Allowed, Circle, CircleError, NotAdmitted,
    admit::{self, Commit},
    provider::{NoRandom, Provider},
};
use openmls::prelude::{
    ContentType, MlsMessageBodyIn, MlsMessageIn, ProcessedMessageContent, ProtocolMessage, Sender,
};
use tls_codec::DeserializeBytes;

/// What a commit of another led to.
#[derive(Debug)]
pub enum Received {
    /// The circle in its next epoch. Keep its keys, store it, and drop the old one.
    Next(Box<Circle>),
    /// The commit removed oneself, as was allowed. There is no next epoch here.
    Removed,
}

impl Circle {
    /// Processes a commit of another member. The circle itself stays as it is.
    ///
    /// # Errors
    /// If it is damaged, of another circle or epoch, one's own, or not admitted.
    pub fn receive(&self, commit: &[u8], allowed: &Allowed<'_>) -> Result<Received, CircleError> {
        let message = private(commit)?;
        if message.group_id() != self.group.group_id() {
            return Err(CircleError::OtherCircle);
        }
        if message.epoch() != self.group.epoch() {
            let (commit, circle) = (message.epoch().as_u64(), self.epoch());
            return Err(CircleError::OtherEpoch { commit, circle });
        }
        if message.content_type() != ContentType::Commit {
            return Err(NotAdmitted::NoCommit.into());
        }
        // Decrypting uses keys up, so it is done on a copy.
        let mut next = self.fork()?;
        let mut none = NoRandom;
        let provider = Provider::new(&next.storage, &mut none);
        let processed = next.group.process_message(&provider, message).map_err(|_| CircleError::Mls)?;
        let sender = processed.sender().clone();
        if sender == Sender::Member(self.group.own_leaf_index()) {
            return Err(CircleError::Own);
        }
        let ProcessedMessageContent::StagedCommitMessage(staged) = processed.into_content() else {
            return Err(NotAdmitted::NoCommit.into());
        };
        admit::admit(&Commit { sender: &sender, staged: &staged }, self, allowed)?;
        if staged.self_removed() {
            return Ok(Received::Removed);
        }
        next.group.merge_staged_commit(&provider, *staged).map_err(|_| CircleError::Mls)?;
        Ok(Received::Next(Box::new(next)))
    }
}

/// The sealed message in these bytes. Everything else is named before MLS looks at it.
fn private(commit: &[u8]) -> Result<ProtocolMessage, CircleError> {
    let message = MlsMessageIn::tls_deserialize_exact_bytes(commit).map_err(|_| CircleError::Damaged)?;
    match message.extract() {
        MlsMessageBodyIn::PrivateMessage(message) => Ok(ProtocolMessage::PrivateMessage(message)),
        MlsMessageBodyIn::PublicMessage(message) => {
            let external = ProtocolMessage::PublicMessage(Box::new(message)).is_external();
            Err(if external { NotAdmitted::External } else { NotAdmitted::Readable }.into())
        }
        _ => Err(NotAdmitted::NoCommit.into()),
    }
}
