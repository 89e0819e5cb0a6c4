package fr.spie.backbone.projection;

/// Lets a query wait until the views of this service have seen what its caller has done.
public interface Positions {

    /// Waits, bounded, until the event `<context>/<subject>@<sequence>` is in the views.
    ///
    /// @return false when it still was not there at the end of the wait
    boolean attendre(String position);
}
