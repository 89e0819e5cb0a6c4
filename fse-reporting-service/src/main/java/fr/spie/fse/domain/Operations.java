package fr.spie.fse.domain;

import java.util.List;
import java.util.UUID;

/// The operations this service knows of.
@FunctionalInterface
public interface Operations {

    List<UUID> connues();
}
