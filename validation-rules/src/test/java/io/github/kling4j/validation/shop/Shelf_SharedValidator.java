package io.github.kling4j.validation.shop;

/** Found by its name. */
public final class Shelf_SharedValidator extends Shelf.Finder<Shelf.Shared> {

    public Shelf_SharedValidator() {
        super("own");
    }
}
