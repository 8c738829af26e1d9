package io.github.kling4j.validation.shop;

/** Needs something to begin with. */
public final class Shelf_NeedyValidator extends Shelf.Finder<Shelf.Needy> {

    public Shelf_NeedyValidator(String id) {
        super(id);
    }
}
