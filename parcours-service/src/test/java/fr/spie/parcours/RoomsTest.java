package fr.spie.parcours;

import fr.spie.testkit.RoomRules;

/// Each line of code knows its room.
class RoomsTest extends RoomRules {

    RoomsTest() {
        super("parcours");
    }
}
