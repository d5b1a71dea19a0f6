/** The size that social networks and chats ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;
