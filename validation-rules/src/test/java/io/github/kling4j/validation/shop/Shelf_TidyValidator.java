package io.github.kling4j.validation.shop;

/** Found by its name. */
public final class Shelf_TidyValidator extends Shelf.Finder<Shelf.Tidy> {

    public Shelf_TidyValidator() {
        super("own");
    }
}
