package io.github.kling4j.validation.shop;

/** Found by its name. */
public final class Shelf_ContestedValidator extends Shelf.Finder<Shelf.Contested> {

    public Shelf_ContestedValidator() {
        super("own");
    }
}
