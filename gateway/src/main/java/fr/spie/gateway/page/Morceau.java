package fr.spie.gateway.page;

/// A region of a page: what a service rendered, or a notice in its place.
public sealed interface Morceau {

    /// Where the region comes from, and comes from again when it is refreshed.
    String url();

    record Rendu(String url, String html) implements Morceau {}

    record Absent(String url, int statut, String avis) implements Morceau {}

    default boolean present() {
        return this instanceof Rendu;
    }
}
