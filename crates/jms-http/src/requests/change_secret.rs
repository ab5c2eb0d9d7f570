//! Change-secret automations.

super::secret_automation::secret_automation! {
    create: automation_create(NewChangeSecretAutomation) -> ChangeSecretAutomationCreate;
    patch: automation_patch(ChangeSecretUpdate) -> ChangeSecretAutomationPatch;
    replace: automation_replace(ChangeSecretReplacement) -> ChangeSecretAutomationReplace;
    besides: recipients;
    kept in a replacement: passphrase;
    nullable in it: secret;
}
