package io.github.kling4j.validation.shop;

/** Its constructor has a parameter. */
public final class Shelf_NeedyValidator extends Shelf.Finder<Shelf.Needy> {

    public Shelf_NeedyValidator(String id) {
        super(id);
    }
}
