package branch;

public class Shelf {

    protected static class Mark {}

    protected enum Colour {
        RED
    }
}
