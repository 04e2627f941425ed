//! Each commit that a changed program could send, made with the real library by a real member (or a stranger), and what
//! the other member answers.

use super::*;
use crate::{
    Change, CircleError, Person, Received,
    change::commit_hash,
    primitives::Primitives,
    provider::{NoRandom, Provider},
    storage::{Storage, Values},
    suite::{KIND_EXTENSION, SUITE},
};
use mendwell_platform::OsRandom;
use openmls::prelude::{
    Capabilities, Ciphersuite, CommitBuilder, CustomProposal, Extension, ExtensionType, Extensions, Initial,
    JoinProposal, KeyPackage, LeafNodeParameters, MlsGroup, MlsMessageIn, MlsMessageOut, NewSignerBundle,
    PURE_PLAINTEXT_WIRE_FORMAT_POLICY, PreSharedKeyProposal, ProcessedMessageContent, ProposalType,
    ReInitProposal, SenderExtensionIndex, UnknownExtension,
};
use openmls::schedule::PreSharedKeyId;
use openmls_traits::OpenMlsProvider;
use tls_codec::{DeserializeBytes, Serialize as _, VLBytes};

mod people;

use people::{circles, next, now, package, pair, person};

const NONE: Allowed<'static> = Allowed { invited: None, leaves: &[], may_remove: &[] };

fn bytes(message: MlsMessageOut) -> Vec<u8> {
    message.to_bytes().unwrap()
}

/// What a changed program of `member` sends.
fn commit(
    member: &Circle,
    build: impl FnOnce(CommitBuilder<'_, Initial>) -> CommitBuilder<'_, Initial>,
) -> Vec<u8> {
    let mut copy = member.fork().unwrap();
    let mut random = OsRandom;
    let provider = Provider::new(&copy.storage, &mut random);
    let builder = build(copy.group.commit_builder());
    let built = builder
        .load_psks(&copy.storage)
        .unwrap()
        .build(provider.rand(), provider.crypto(), &member.person, |_| true)
        .unwrap();
    bytes(built.stage_commit(&provider).unwrap().into_commit())
}

fn refused(circle: &Circle, commit: &[u8], allowed: &Allowed<'_>) -> NotAdmitted {
    let before = circle.to_bytes().unwrap();
    let why = circle.receive(commit, allowed).unwrap_err();
    assert_eq!(*circle.to_bytes().unwrap(), *before, "a refusal changes nothing");
    match why {
        CircleError::NotAdmitted(why) => why,
        other => panic!("refused, but not by a rule of ours: {other:?}"),
    }
}

#[test]
fn joining_by_oneself_is_refused() {
    let (ruth, david) = pair();
    let stranger = person();
    let info = david.group.export_group_info(&Primitives, &david.person, true).unwrap();
    let info = MlsMessageIn::tls_deserialize_exact_bytes(&bytes(info)).unwrap();
    let openmls::prelude::MlsMessageBodyIn::GroupInfo(info) = info.extract() else { panic!("no group info") };
    let storage = Storage::default();
    let mut random = OsRandom;
    let provider = Provider::new(&storage, &mut random);
    let (_, bundle) = MlsGroup::external_commit_builder()
        .with_config(suite::join_config())
        .build_group(&provider, info, suite::credential(stranger.key()))
        .unwrap()
        .leaf_node_parameters(LeafNodeParameters::builder().with_capabilities(suite::capabilities()).build())
        .load_psks(&storage)
        .unwrap()
        .build(provider.rand(), provider.crypto(), &stranger, |_| true)
        .unwrap()
        .finalize(&provider)
        .unwrap();
    assert_eq!(refused(&ruth, &bytes(bundle.into_commit()), &NONE), NotAdmitted::External);
}

#[test]
fn proposing_oneself_is_refused() {
    let (ruth, _) = pair();
    let stranger = person();
    let (package, _) = package(&stranger);
    let (id, epoch) = (ruth.group.group_id().clone(), ruth.group.epoch());
    let proposal = JoinProposal::new::<Storage>(package.read().unwrap(), id, epoch, &stranger).unwrap();
    assert_eq!(refused(&ruth, &bytes(proposal), &NONE), NotAdmitted::External);
}

#[test]
fn a_sender_who_is_no_member_is_refused() {
    let (ruth, david) = pair();
    let renew = commit(&david, |c| c.force_self_update(true));
    let (_, staged) = staged(&ruth, &renew);
    let strangers = [
        (Sender::Member(LeafNodeIndex::new(7)), NotAdmitted::Stranger),
        (Sender::External(SenderExtensionIndex::new(0)), NotAdmitted::External),
        (Sender::NewMemberCommit, NotAdmitted::External),
        (Sender::NewMemberProposal, NotAdmitted::External),
    ];
    for (sender, why) in strangers {
        assert_eq!(admit(&Commit { sender: &sender, staged: &staged }, &ruth, &NONE), Err(why));
    }
}

#[test]
fn a_commit_of_another_circle_is_refused() {
    let (ruth, _) = pair();
    let (_, other) = pair();
    let renew = commit(&other, |c| c.force_self_update(true));
    assert_eq!(ruth.receive(&renew, &NONE).unwrap_err(), CircleError::OtherCircle);
}

#[test]
fn a_readable_commit_is_refused() {
    let (ruth, david) = pair();
    let mut loud = david.fork().unwrap();
    let config = openmls::prelude::MlsGroupJoinConfig::builder()
        .wire_format_policy(PURE_PLAINTEXT_WIRE_FORMAT_POLICY)
        .use_ratchet_tree_extension(true)
        .build();
    loud.group.set_configuration(&loud.storage, &config).unwrap();
    let renew = commit(&loud, |c| c.force_self_update(true));
    assert_eq!(refused(&ruth, &renew, &NONE), NotAdmitted::Readable);
}

#[test]
fn a_proposal_without_a_commit_is_refused() {
    let (ruth, david) = pair();
    let mut copy = david.fork().unwrap();
    let mut random = OsRandom;
    let provider = Provider::new(&copy.storage, &mut random);
    let (update, _) =
        copy.group.propose_self_update(&provider, &david.person, LeafNodeParameters::default()).unwrap();
    assert_eq!(refused(&ruth, &bytes(update), &NONE), NotAdmitted::NoCommit);
}

#[test]
fn a_message_is_no_commit() {
    let (ruth, david) = pair();
    let mut copy = david.fork().unwrap();
    let mut random = OsRandom;
    let provider = Provider::new(&copy.storage, &mut random);
    let message = copy.group.create_message(&provider, &david.person, b"hello").unwrap();
    assert_eq!(refused(&ruth, &bytes(message), &NONE), NotAdmitted::NoCommit);
}

/// The commit as the library gives it to `member`, before any rule of ours.
fn staged(member: &Circle, commit: &[u8]) -> (Sender, Box<StagedCommit>) {
    let mut copy = member.fork().unwrap();
    let mut none = NoRandom;
    let provider = Provider::new(&copy.storage, &mut none);
    let message = MlsMessageIn::tls_deserialize_exact_bytes(commit).unwrap();
    let message = message.try_into_protocol_message().unwrap();
    let processed = copy.group.process_message(&provider, message).unwrap();
    let sender = processed.sender().clone();
    match processed.into_content() {
        ProcessedMessageContent::StagedCommitMessage(staged) => (sender, staged),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_proposal_by_reference_is_refused() {
    let three = circles(Kind::Room, 3);
    let (ruth, david, mut helper) = (&three[0], three[1].fork().unwrap(), three[2].fork().unwrap());
    let mut random = OsRandom;
    let provider = Provider::new(&helper.storage, &mut random);
    let params = LeafNodeParameters::default();
    let (update, _) = helper.group.propose_self_update(&provider, &three[2].person, params).unwrap();
    let update = bytes(update);
    // A changed program of David's takes the proposal up; ours never stores one.
    let store = |circle: Circle| {
        let mut circle = circle;
        let mut none = NoRandom;
        let provider = Provider::new(&circle.storage, &mut none);
        let message = MlsMessageIn::tls_deserialize_exact_bytes(&update).unwrap();
        let processed =
            circle.group.process_message(&provider, message.try_into_protocol_message().unwrap()).unwrap();
        let ProcessedMessageContent::ProposalMessage(proposal) = processed.into_content() else {
            panic!("no proposal");
        };
        circle.group.store_pending_proposal(&circle.storage, *proposal).unwrap();
        circle
    };
    let taken_up = commit(&store(david), |c| c.force_self_update(true));
    assert_eq!(ruth.receive(&taken_up, &NONE).unwrap_err(), CircleError::Mls);
    let (sender, staged) = staged(&store(ruth.fork().unwrap()), &taken_up);
    let refusal = admit(&Commit { sender: &sender, staged: &staged }, ruth, &NONE);
    assert_eq!(refusal, Err(NotAdmitted::ByReference));
}

#[test]
fn adding_somebody_nobody_accepted_is_refused() {
    let (ruth, david) = pair();
    let (accepted, _) = package(&person());
    let (other, _) = package(&person());
    let add = commit(&david, |c| c.force_self_update(true).propose_adds([other.read().unwrap()]));
    assert_eq!(refused(&ruth, &add, &NONE), NotAdmitted::NotInvited);
    let allowed = Allowed { invited: Some(accepted.hash()), ..NONE };
    assert_eq!(refused(&ruth, &add, &allowed), NotAdmitted::NotInvited);
    let staged = david.stage(Change::Add(&other), &allowed, &mut OsRandom);
    assert_eq!(staged.unwrap_err(), CircleError::NotAdmitted(NotAdmitted::NotInvited), "one's own as well");
}

#[test]
fn adding_two_is_refused() {
    let (ruth, david) = pair();
    let (one, _) = package(&person());
    let (two, _) = package(&person());
    let allowed = Allowed { invited: Some(one.hash()), ..NONE };
    let packages = [one.read().unwrap(), two.read().unwrap()];
    let add = commit(&david, |c| c.force_self_update(true).propose_adds(packages));
    assert!(matches!(refused(&ruth, &add, &allowed), NotAdmitted::TooMany | NotAdmitted::NotInvited));
    let twice = commit(&david, |c| {
        c.force_self_update(true).propose_adds([one.read().unwrap()]).propose_adds([two.read().unwrap()])
    });
    assert!(matches!(refused(&ruth, &twice, &allowed), NotAdmitted::TooMany | NotAdmitted::NotInvited));
}

fn strange_package(
    change: impl FnOnce(openmls::prelude::KeyPackageBuilder) -> openmls::prelude::KeyPackageBuilder,
) -> Package {
    let person = person();
    let storage = Storage::default();
    let mut random = OsRandom;
    let builder = KeyPackage::builder()
        .key_package_lifetime(suite::lifetime(now()))
        .leaf_node_capabilities(suite::capabilities());
    let bundle = change(builder)
        .build(SUITE, &Provider::new(&storage, &mut random), &person, suite::credential(person.key()))
        .unwrap();
    Package::of(bundle.key_package()).unwrap()
}

#[test]
fn adding_a_leaf_of_another_shape_is_refused() {
    let (ruth, david) = pair();
    let more = Capabilities::builder()
        .ciphersuites(vec![SUITE])
        .extensions(vec![ExtensionType::Unknown(KIND_EXTENSION), ExtensionType::LastResort])
        .build();
    let strange = [
        strange_package(|p| p.leaf_node_capabilities(more.clone())),
        strange_package(|p| p.leaf_node_capabilities(more.clone()).mark_as_last_resort()),
    ];
    for package in strange {
        let allowed = Allowed { invited: Some(package.hash()), ..NONE };
        let add = commit(&david, |c| c.force_self_update(true).propose_adds([package.read().unwrap()]));
        assert_eq!(refused(&ruth, &add, &allowed), NotAdmitted::Package);
    }
}

/// A package that says another ciphersuite, and is signed as it then is. Our own primitives make none: RFC 9420, section
/// 10, by hand.
fn relabelled(package: &Package, person: &Person, suite: Ciphersuite) -> Package {
    const SIGNATURE: usize = 66;
    let mut signed = package.0[..package.0.len() - SIGNATURE].to_vec();
    signed[2..4].copy_from_slice(&u16::from(suite).to_be_bytes());
    let written = |bytes: &[u8]| VLBytes::from(bytes).tls_serialize_detached().unwrap();
    let signature = person.signature(&[written(b"MLS 1.0 KeyPackageTBS"), written(&signed)].concat());
    Package([signed, written(&signature)].concat())
}

#[test]
fn a_package_of_another_ciphersuite_is_refused() {
    let (ruth, _) = pair();
    let person = person();
    let other = Ciphersuite::MLS_128_DHKEMX25519_AES128GCM_SHA256_Ed25519;
    let package = relabelled(&package(&person).0, &person, other);
    let allowed = Allowed { invited: Some(package.hash()), ..NONE };
    assert_eq!(added(&package.read().unwrap(), &allowed), Err(NotAdmitted::Package));
    assert!(ruth.stage(Change::Add(&package), &allowed, &mut OsRandom).is_err());
}

#[test]
fn removing_who_did_not_leave_is_refused() {
    let three = circles(Kind::Bond, 3);
    let (ruth, david, third) = (&three[0], &three[1], &three[2]);
    let leaf = david.leaf_of(third.person.key()).unwrap();
    let remove = commit(david, |c| c.propose_removals([leaf]));
    let key = third.person.key();
    let mut elsewhere = circles(Kind::Bond, 1).remove(0);
    elsewhere.person = third.person.clone();
    for allowed in [
        NONE,
        // In a bond nobody can be put out.
        Allowed { may_remove: &[key], ..NONE },
        // David says that he leaves; Ruth may not be shown that as the third person's word.
        Allowed { leaves: &[david.leave()], ..NONE },
        // The third person left another circle.
        Allowed { leaves: &[elsewhere.leave()], ..NONE },
    ] {
        assert_eq!(refused(ruth, &remove, &allowed), NotAdmitted::NotLeaving);
    }
    let left = third.leave();
    let after = next(ruth.receive(&remove, &Allowed { leaves: &[left], ..NONE }).unwrap());
    assert_eq!(after.members().len(), 2);
}

#[test]
fn a_room_may_put_somebody_out_if_this_person_agreed() {
    let three = circles(Kind::Room, 3);
    let (ruth, david, helper) = (&three[0], &three[1], &three[2]);
    let leaf = david.leaf_of(helper.person.key()).unwrap();
    let remove = commit(david, |c| c.propose_removals([leaf]));
    assert_eq!(refused(ruth, &remove, &NONE), NotAdmitted::NotLeaving);
    let agreed = Allowed { may_remove: &[helper.person.key()], ..NONE };
    assert_eq!(next(ruth.receive(&remove, &agreed).unwrap()).members().len(), 2);
    assert!(matches!(helper.receive(&remove, &agreed).unwrap(), Received::Removed));
}

/// Other extensions the library does not even build: nobody here requires them.
#[test]
fn changing_the_context_is_refused() {
    let (ruth, david) = pair();
    let change = commit(&david, |c| {
        c.force_self_update(true).propose_group_context_extensions(Extensions::empty()).unwrap()
    });
    assert_eq!(refused(&ruth, &change, &NONE), NotAdmitted::Context);
}

/// openmls reads such a proposal and hands it on, but does not send one, so it is judged without a commit around it.
#[test]
fn starting_the_group_anew_is_refused() {
    let suite = u16::from(SUITE).to_be_bytes();
    let form = [[32].as_slice(), &[9; 32], &[0, 1], &suite, &[0]].concat();
    let reinit = ReInitProposal::tls_deserialize_exact_bytes(&form).unwrap();
    assert_eq!(known(&Proposal::ReInit(Box::new(reinit))), Err(NotAdmitted::Restart));
}

#[test]
fn mixing_in_a_key_is_refused() {
    let (ruth, david) = pair();
    let psk = PreSharedKeyId::external(b"planted".to_vec(), vec![7; SUITE.hash_length()]);
    for member in [&ruth, &david] {
        let mut none = NoRandom;
        psk.store(&Provider::new(&member.storage, &mut none), b"known to both").unwrap();
    }
    let mixed = commit(&david, |c| {
        c.force_self_update(true)
            .add_proposal(Proposal::PreSharedKey(Box::new(PreSharedKeyProposal::new(psk.clone()))))
    });
    assert_eq!(refused(&ruth, &mixed, &NONE), NotAdmitted::ForeignKey);
}

#[test]
fn a_kind_of_proposal_that_circles_do_not_have_is_refused() {
    // Such a group cannot come about through `Circle`; both members here run a changed program.
    let liberal = Capabilities::builder()
        .ciphersuites(vec![SUITE])
        .extensions(vec![ExtensionType::Unknown(KIND_EXTENSION)])
        .proposals(vec![ProposalType::Custom(0xf00d)])
        .build();
    let (david, ruth) = (person(), person());
    let (storage, theirs) = (Storage::default(), Storage::default());
    let (mut random, mut more) = (OsRandom, OsRandom);
    let provider = Provider::new(&storage, &mut random);
    let mut group = MlsGroup::builder()
        .ciphersuite(SUITE)
        .with_wire_format_policy(openmls::prelude::PURE_CIPHERTEXT_WIRE_FORMAT_POLICY)
        .with_capabilities(liberal.clone())
        .with_group_context_extensions(suite::kind_extension(Kind::Bond).unwrap())
        .use_ratchet_tree_extension(true)
        .build(&provider, &david, suite::credential(david.key()))
        .unwrap();
    let package = KeyPackage::builder()
        .leaf_node_capabilities(liberal)
        .build(SUITE, &Provider::new(&theirs, &mut more), &ruth, suite::credential(ruth.key()))
        .unwrap();
    let (_, welcome, _) = group.add_members(&provider, &david, &[package.key_package().clone()]).unwrap();
    group.merge_pending_commit(&provider).unwrap();
    let welcome = MlsMessageIn::tls_deserialize_exact_bytes(&bytes(welcome)).unwrap();
    let openmls::prelude::MlsMessageBodyIn::Welcome(welcome) = welcome.extract() else {
        panic!("no welcome")
    };
    let joined = openmls::prelude::StagedWelcome::build_from_welcome(
        &Provider::new(&theirs, &mut NoRandom),
        &suite::join_config(),
        welcome,
    )
    .unwrap()
    .build()
    .unwrap()
    .into_group(&Provider::new(&theirs, &mut NoRandom))
    .unwrap();
    let ruth = Circle { kind: Kind::Bond, person: ruth, group: joined, storage: theirs };
    let david = Circle { kind: Kind::Bond, person: david, group, storage };
    let custom = Proposal::Custom(Box::new(CustomProposal::new(0xf00d, b"do as I say".to_vec())));
    let commit = commit(&david, |c| c.force_self_update(true).add_proposal(custom));
    assert_eq!(refused(&ruth, &commit, &NONE), NotAdmitted::Unknown);
}

#[test]
fn becoming_somebody_else_is_refused() {
    let (ruth, david) = pair();
    let other = person();
    let mut copy = david.fork().unwrap();
    let mut random = OsRandom;
    let provider = Provider::new(&copy.storage, &mut random);
    let signer = NewSignerBundle { signer: &other, credential_with_key: suite::credential(other.key()) };
    let built = copy
        .group
        .commit_builder()
        .load_psks(&copy.storage)
        .unwrap()
        .build_with_new_signer(provider.rand(), provider.crypto(), &david.person, signer, |_| true)
        .unwrap();
    let changed = bytes(built.stage_commit(&provider).unwrap().into_commit());
    assert_eq!(refused(&ruth, &changed, &NONE), NotAdmitted::Credential);
}

#[test]
fn changing_the_shape_of_ones_leaf_is_refused() {
    let (ruth, david) = pair();
    let more = Capabilities::builder()
        .ciphersuites(vec![SUITE])
        .extensions(vec![ExtensionType::Unknown(KIND_EXTENSION), ExtensionType::Unknown(0xf4d2)])
        .build();
    let capable = LeafNodeParameters::builder().with_capabilities(more.clone()).build();
    let note = Extension::Unknown(0xf4d2, UnknownExtension(vec![1]));
    let noted = LeafNodeParameters::builder()
        .with_capabilities(more)
        .with_extensions(Extensions::single(note).unwrap())
        .build();
    for leaf in [capable, noted] {
        let changed = commit(&david, |c| c.leaf_node_parameters(leaf));
        assert_eq!(refused(&ruth, &changed, &NONE), NotAdmitted::Credential);
    }
}

#[test]
fn a_commit_that_does_not_heal_is_refused() {
    let (ruth, david) = pair();
    let (package, _) = package(&person());
    let allowed = Allowed { invited: Some(package.hash()), ..NONE };
    let add = commit(&david, |c| c.propose_adds([package.read().unwrap()]));
    assert_eq!(refused(&ruth, &add, &allowed), NotAdmitted::NoPath);
}

#[test]
fn a_changed_commit_is_refused_at_every_byte() {
    let (ruth, david) = pair();
    let renew = commit(&david, |c| c.force_self_update(true));
    for at in (0..renew.len()).step_by(37).chain([renew.len() - 1]) {
        let mut changed = renew.clone();
        changed[at] ^= 1;
        assert!(ruth.receive(&changed, &NONE).is_err(), "byte {at}");
    }
    assert!(matches!(ruth.receive(&renew, &NONE).unwrap(), Received::Next(_)));
    assert_ne!(commit_hash(&renew), commit_hash(&renew[1..]));
}

#[test]
fn ones_own_commit_is_not_processed() {
    let (ruth, _) = pair();
    let staged = ruth.stage(Change::Renew, &NONE, &mut OsRandom).unwrap();
    assert_eq!(ruth.receive(staged.commit(), &NONE).unwrap_err(), CircleError::Own);
}
