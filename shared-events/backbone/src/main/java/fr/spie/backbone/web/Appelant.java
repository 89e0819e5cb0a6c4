package fr.spie.backbone.web;

/// Who calls, read from the verified token: never from the body of a request.
///
/// @param institution code of the institution (claim `institution`)
/// @param professionnel id of the professional (claim `sub`)
/// @param nom name to show (claim `name`)
/// @param roles e.g. `referent`, `chef_service`, `pcd`, `caf`, `fse`, `auditeur` (claim `roles`)
public record Appelant(
        String institution, String professionnel, String nom, java.util.Set<String> roles) {}
