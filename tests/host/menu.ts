export class Menu {}
