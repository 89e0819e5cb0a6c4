package fr.spie.gateway.page;

import java.util.List;

/// What the frame needs to show a composed page. `flux` are the services whose news refresh it.
public record Page(String titre, List<Morceau> morceaux, String flux) {}
