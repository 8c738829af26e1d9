package io.github.kling4j.validation.shop;

/** Found by its name. */
public final class Shelf_FreshValidator extends Shelf.Finder<Shelf.Fresh> {

    public Shelf_FreshValidator() {
        super("own");
    }
}
